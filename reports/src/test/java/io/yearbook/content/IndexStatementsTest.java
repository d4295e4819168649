package io.yearbook.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.content.Digest.Statement;
import io.yearbook.model.IndexScore;
import io.yearbook.model.RankReason;
import io.yearbook.model.ScoreReason;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndexStatementsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            63.2   | 1 |       | 3   | 22 | 2 | 5 | 2022年得分63.2，居22个区县第3位（权重和方法变动时，90%的情形在第2—5位）。
            63.255 | 2 | 0.001 | 3   | 22 | 3 | 3 | 2022年得分63.26，与上年持平，居22个区县第3位（权重和方法变动时位次不变）。
            -0.5   | 2 | -1.25 | 2.5 | 22 |   |   | 2022年得分负0.50，较上年降低1.25，居22个区县第2.5位。
            1063.2 | 0 | 0.6   |     |    |   |   | 2022年得分1,063，较上年提高1，没有位次：数值缺失，不参加排名。
            """)
    void districtReadsItsScoreAndHowSureItsRankIs(
            double score,
            int decimals,
            @Nullable Double change,
            @Nullable Double rank,
            @Nullable Integer ranked,
            @Nullable Double low,
            @Nullable Double high,
            String sentence) {
        IndexReport index = report(
                DigestMaker.OF_DISTRICT,
                decimals,
                standing("渝北区", score(2022, score, change, rank, ranked, low, high)));
        assertThat(index.statements()).containsExactly(sentence);
        assertThat(IndexStatements.ofDigest(List.of(index)))
                .containsExactly(Statement.about(index, "经济综合指数：" + sentence));
    }

    @Test
    void cityReadsTheFirstThreeAndTheLast() {
        IndexReport index = report(
                DigestMaker.OF_CITY,
                2,
                standing("渝北区", ranked(90, 1)),
                standing("江北区", ranked(80, 2)),
                standing("沙坪坝区", ranked(30, 3)),
                standing("渝中区", ranked(10, 4)),
                standing("璧山区", score(2022, null, null, null, null, null, null)));
        assertThat(index.statements())
                .containsExactly(
                        "2022年4个区县有位次：第1位渝北区（90.00）、第2位江北区（80.00）、第3位沙坪坝区（30.00）、末位渝中区（10.00）。", "1个区县没有得分，原因见说明栏。");
        assertThat(IndexStatements.ofDigest(List.of(index)))
                .extracting(Statement::text)
                .containsExactly("经济综合指数：" + index.statements().get(0));
    }

    @Test
    void missingOrOlderScoreIsNotToldInTheDigest() {
        IndexReport older =
                report(DigestMaker.OF_DISTRICT, 2, standing("渝北区", score(2021, 90.0, null, 1.0, 3, null, null)));
        IndexReport missing =
                report(DigestMaker.OF_DISTRICT, 2, standing("渝北区", score(2022, null, null, null, null, null, null)));
        IndexReport unknown = report(DigestMaker.OF_DISTRICT, 2);
        assertThat(missing.statements()).containsExactly("2022年没有得分：" + ScoreReason.VALUE_MISSING.sentenceZh());
        assertThat(IndexStatements.ofDigest(List.of(older, missing, unknown))).isEmpty();
    }

    private static IndexStanding standing(String district, IndexScore score) {
        return new IndexStanding(district, score, List.of(), List.of());
    }

    private static IndexReport report(ReportFacts facts, int decimals, IndexStanding... standings) {
        return new IndexReport(
                "economy",
                "经济综合指数",
                2022,
                decimals,
                List.of(),
                new IndexStatements(decimals).of(facts, List.of(standings), List.of()),
                List.of(standings),
                List.of());
    }

    private static IndexScore ranked(double score, double rank) {
        return score(2022, score, null, rank, 4, null, null);
    }

    private static IndexScore score(
            int year,
            @Nullable Double score,
            @Nullable Double change,
            @Nullable Double rank,
            @Nullable Integer ranked,
            @Nullable Double low,
            @Nullable Double high) {
        return new IndexScore(
                "500112",
                "economy",
                "economy",
                null,
                year,
                null,
                score,
                score == null ? ScoreReason.VALUE_MISSING : null,
                1,
                score == null ? null : 0.0,
                rank,
                ranked,
                rank == null ? RankReason.VALUE_MISSING : null,
                low,
                null,
                high,
                null,
                null,
                change,
                null,
                null);
    }
}

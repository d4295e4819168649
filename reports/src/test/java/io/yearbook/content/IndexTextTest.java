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

class IndexTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            63.2   | 3   | 22 | 2 | 5 | 经济综合指数（2022年）得分63.20，居22个区县第3位（权重和方法变动时，90%的位次在第2—5位之间）。
            63.255 | 3   | 22 | 3 | 3 | 经济综合指数（2022年）得分63.26，居22个区县第3位（权重和方法变动时位次不变）。
            -0.5   | 2.5 | 22 |   |   | 经济综合指数（2022年）得分负0.50，居22个区县第2.5位。
            63.2   |     |    |   |   | 经济综合指数（2022年）得分63.20，未排名。
            """)
    void districtReadsItsScoreAndHowSureItsRankIs(
            double score,
            @Nullable Double rank,
            @Nullable Integer ranked,
            @Nullable Double low,
            @Nullable Double high,
            String sentence) {
        IndexReport index = report(standing("渝北区", score(2022, score, rank, ranked, low, high)));
        assertThat(new IndexText(DigestMaker.OF_DISTRICT).of(List.of(index)))
                .containsExactly(Statement.about(index, sentence));
    }

    @Test
    void cityReadsTheFirstAndTheLast() {
        IndexReport index = report(
                standing("渝北区", score(2022, 90.0, 1.0, 3, null, null)),
                standing("江北区", score(2022, 80.0, 2.0, 3, null, null)),
                standing("渝中区", score(2022, 10.0, 3.0, 3, null, null)),
                standing("璧山区", score(2022, null, null, null, null, null)));
        assertThat(new IndexText(DigestMaker.OF_CITY).of(List.of(index)))
                .extracting(Statement::text)
                .containsExactly("经济综合指数（2022年）渝北区居3个区县首位，得分90.00；渝中区居末位，得分10.00。");
    }

    @Test
    void olderScoreIsNotToldAsTheNewest() {
        IndexReport index = report(standing("渝北区", score(2021, 90.0, 1.0, 3, null, null)));
        assertThat(new IndexText(DigestMaker.OF_DISTRICT).of(List.of(index))).isEmpty();
    }

    private static IndexStanding standing(String district, IndexScore score) {
        return new IndexStanding(district, score, List.of(), List.of());
    }

    private static IndexReport report(IndexStanding... standings) {
        return new IndexReport("economy", "经济综合指数", 2022, 2, List.of(), List.of(), List.of(standings), List.of());
    }

    private static IndexScore score(
            int year,
            @Nullable Double score,
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
                null,
                null,
                null);
    }
}

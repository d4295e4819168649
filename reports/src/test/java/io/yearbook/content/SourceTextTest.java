package io.yearbook.content;

import static io.yearbook.content.DigestMaker.figure;
import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.catalog.SourceRegister;
import io.yearbook.content.Digest.Statement;
import io.yearbook.model.Source;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTextTest {

    private static final SourceRegister SOURCES = new SourceRegister(List.of(
            new Source("统计局", 1, "", List.of(), "全市经济"),
            new Source("政务办", 2, "", List.of(), "政务服务"),
            new Source("司法局", 3, "", List.of(), "公共法律服务"),
            new Source("买购网", 9, "", List.of(), "不具权威性：转载数据")));

    /** Each figure is of another indicator and told by its publisher. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            统计局                | 数据由统计局公布。
            政务办 司法局 政务办  | 数据由政务办、司法局公布。
            政务办 统计局 司法局  | 数据由政务办、统计局等3个单位公布。
            买购网                | 指标0率取自买购网汇编，非统计部门公布。
            统计局 买购网 买购网  | 指标1率等2项指标取自买购网汇编，非统计部门公布。 其他数据由统计局公布。
            某网 统计局           | 指标0率取自某网，发布单位未登记，权威性不明。 其他数据由统计局公布。
            某网 买购网           | 指标1率取自买购网汇编，非统计部门公布。 指标0率取自某网，发布单位未登记，权威性不明。
            """)
    void publishersThatDoNotAnswerForTheirFiguresAreNamedFirst(String publishers, String sentences) {
        List<IndicatorRow> figures = new ArrayList<>();
        List<EvidenceRow> evidence = new ArrayList<>();
        for (String publisher : publishers.split(" ")) {
            IndicatorRow figure = figure(figures.size()).make();
            figures.add(figure);
            evidence.add(DigestMaker.evidence(figure, publisher));
        }
        Digest digest = Digests.of(new DigestMaterial(
                DigestMaker.OF_DISTRICT,
                figures,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Publishers.of(evidence, SOURCES)));
        assertThat(digest.statements()
                        .filter(statement -> statement.part() == ReportPart.SOURCES)
                        .map(Statement::text))
                .containsExactly(sentences.split(" "));
    }
}

package io.yearbook.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.content.Digest.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestPageTest {

    /** Lines that the openings leave free, further lines too slight to be told, and what the section ends with. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            3, 0, 乙。
            2, 0, 乙。
            1, 0, 有2项变动。
            3, 1, 另有1项变动，变动不足1%或0.3个百分点。
            2, 1, 另有2项变动，其中变动不足1%或0.3个百分点的1项。
            """)
    void lastStatementIsToldRatherThanThatItIsLeftOut(int free, int untold, String end) {
        List<Statement> opening = Stream.generate(() -> statement("开头。"))
                .limit(DigestPage.LINES - free)
                .toList();
        DraftSection draft = new DraftSection(
                "变化", opening, List.of(statement("甲。"), statement("乙。")), 5, untold, "变动", ReportPart.FIGURES);
        List<Statement> told = DigestPage.fit(List.of(draft)).get(0).statements();
        assertThat(told).last().extracting(Statement::text).isEqualTo(end);
        assertThat(told).hasSizeLessThanOrEqualTo(DigestPage.LINES);
    }

    private static Statement statement(String text) {
        return Statement.of(ReportPart.FIGURES, text);
    }
}

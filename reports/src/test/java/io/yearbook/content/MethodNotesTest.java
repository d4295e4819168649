package io.yearbook.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.yearbook.model.ChangeReason;
import io.yearbook.model.RankReason;
import java.util.List;
import org.junit.jupiter.api.Test;

class MethodNotesTest {

    @Test
    void onlyReasonsThatOccurAreListedAndCounted() {
        assertThat(section(ExampleReports.yubei(), "未比较原因"))
                .extracting(MethodNote::item, MethodNote::count)
                .containsExactly(
                        tuple(ChangeReason.NO_PREVIOUS.sentenceZh(), 1),
                        tuple(ChangeReason.PERIOD_UNSTATED.sentenceZh(), 1),
                        tuple(ChangeReason.VALUE_MISSING.sentenceZh(), 1));
    }

    @Test
    void everyDistrictOfACollectiveLineCounts() {
        assertThat(section(ExampleReports.city(), "未排名原因"))
                .filteredOn(note -> note.item().equals(RankReason.VALUE_MISSING.sentenceZh()))
                .extracting(MethodNote::count)
                .containsExactly(2);
    }

    @Test
    void figurePrintedTwiceCountsOnce() {
        assertThat(section(ExampleReports.yubei(), "数据状态"))
                .filteredOn(note -> note.item().equals("正常"))
                .extracting(MethodNote::count)
                .containsExactly(4);
    }

    @Test
    void reportWithoutFiguresListsNoMarks() {
        assertThat(ExampleReports.empty().notes())
                .extracting(MethodNote::section)
                .doesNotContain("数据状态", "限定符号", "未比较原因", "未排名原因", "原文增幅", "同类组");
    }

    @Test
    void provisionalCodeIsExplainedOnlyToThoseItConcerns() {
        assertThat(section(ExampleReports.yubei(), "区划代码")).isEmpty();
        assertThat(section(ExampleReports.liangjiang(), "区划代码"))
                .extracting(MethodNote::item)
                .containsExactly("两江新区");
    }

    @Test
    void onlySignsThatOccurAreExplained() {
        assertThat(section(ExampleReports.yubei(), "符号"))
                .extracting(MethodNote::item, MethodNote::count)
                .containsExactly(tuple("—", 1), tuple("*", 1));
        assertThat(section(ExampleReports.city(), "符号")).isEmpty();
    }

    @Test
    void boundSaysWhatTheOriginalReads() {
        assertThat(section(ExampleReports.yubei(), "限定符号"))
                .extracting(MethodNote::text)
                .singleElement()
                .asString()
                .contains("“余”");
    }

    private static List<MethodNote> section(AnnualReport report, String name) {
        return report.notes().stream()
                .filter(note -> note.section().equals(name))
                .toList();
    }
}

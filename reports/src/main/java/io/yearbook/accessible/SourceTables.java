package io.yearbook.accessible;

import static io.yearbook.accessible.PlainCells.count;
import static io.yearbook.accessible.PlainCells.day;
import static io.yearbook.accessible.PlainCells.number;
import static io.yearbook.accessible.PlainCells.qualifier;
import static io.yearbook.accessible.PlainCells.text;

import io.yearbook.content.AnnualReport;
import io.yearbook.content.Citation;
import io.yearbook.content.EvidenceRow;
import io.yearbook.content.MethodNote;
import io.yearbook.content.PlaceText;
import io.yearbook.content.ReportFacts;
import io.yearbook.workbook.Column;
import io.yearbook.workbook.ReportSheet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The evidence and the notes on method as plain tables, and the columns that lead there. */
final class SourceTables {

    static final ReportSheet EVIDENCE =
            new PlainSheet<>("数据来源", "每个数值的发布单位、文件、位置和读取的原文。", evidence(), AnnualReport::evidence, "没有引用的来源。");

    static final ReportSheet NOTES =
            new PlainSheet<>("口径说明", "增减和位次的算法，符号含义，未比较和未排名的原因与次数。", notes(), AnnualReport::notes, "没有说明。");

    private SourceTables() {}

    /** Leads to the first row of 数据来源 that states the figure. */
    static <T> Column<T> firstSource(Function<T, @Nullable Citation> citation) {
        return link("首个来源", citation);
    }

    /** As {@link #firstSource}, under another head. */
    static <T> Column<T> link(String header, Function<T, @Nullable Citation> citation) {
        return PlainCells.link(header, 16, row -> {
            Citation cited = citation.apply(row);
            return cited == null ? null : TableRow.of(EVIDENCE, cited.firstNumber() - 1);
        });
    }

    /** How many rows of 数据来源, one after the other, state the figure. */
    static <T> Column<T> sources(Function<T, @Nullable Citation> citation) {
        return count("来源处数", 8, row -> {
            Citation cited = citation.apply(row);
            return cited == null ? null : cited.places();
        });
    }

    private static List<Column<EvidenceRow>> evidence() {
        return List.of(
                count("序号", 8, EvidenceRow::number),
                text("区县", 12, EvidenceRow::district),
                text("类别", 6, row -> row.kind().nameZh()),
                text("指标或任务", 24, EvidenceRow::subject),
                text("数据期", 18, EvidenceRow::period),
                number("数值", 13, row -> row.value() == null ? null : row.value().quantity()),
                text("单位", 8, row -> row.value() == null ? null : row.value().unit()),
                text(
                        "限定",
                        8,
                        row -> row.value() == null
                                ? null
                                : qualifier(row.value().qualifier())),
                text("发布单位", 18, EvidenceRow::publisher),
                text("文件（标题、文号）", 26, row -> row.evidence().document()),
                day("发布日期", row -> row.evidence().publishedAt()),
                text("文件名", 22, row -> row.evidence().sourcePath()),
                text("位置", 20, row -> PlaceText.of(row.evidence().sourcePlace())),
                text("原文件中的位置", 16, row -> row.evidence().documentPlace()),
                text("读取原文", 44, row -> row.evidence().quote()),
                text("备注", 22, row -> row.evidence().note()),
                text("文件哈希", 16, row -> ReportFacts.shortHash(row.evidence().sourceFile())));
    }

    private static List<Column<MethodNote>> notes() {
        return List.of(
                text("类别", 14, MethodNote::section),
                text("项目", 26, MethodNote::item),
                text("说明", 90, MethodNote::text),
                count("出现次数", 10, MethodNote::count));
    }
}

package io.yearbook.review;

import io.yearbook.workbook.Column;
import io.yearbook.workbook.Table;
import io.yearbook.workbook.Theme;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** 填写说明: what the workbook is for and how every column is filled in. */
final class GuideSheet {

    static final String NAME = "填写说明";

    /** A line of the guide. */
    private record Line(String topic, String text) {}

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));
    private static final List<Column<Line>> COLUMNS = List.of(
            new Column<>("项目", 20, (line, cell) -> cell.text(line.topic())),
            new Column<>("说明", 96, (line, cell) -> cell.text(line.text())));
    private static final List<Line> GENERAL = List.of(
            new Line("做什么", "程序在文件中读到、但没有把握认定属于哪个指标的数字，逐个列在“待审数字”。请对照原文句子作出决定。"),
            new Line("怎么填", "只填浅黄色栏，其余栏已锁定。可以筛选；不要排序、增删行或改动“键”列，否则该行会被退回。不要填公式。"),
            new Line("怎么交", "在项目文件夹运行 jobs/yearbook review --from 本文件 --reviewer 姓名。有错的行会指明单元格，其余照常生效；同一份文件交几次，结果一样。"),
            new Line("何时生效", "下一次 nightly。接受的数字成为观测值或目标，并记下由谁、何时认定；“不是指标”的不再列出；决定存入 review_decisions.csv，重建时照样有效。"),
            new Line("决定：接受", "这个数字属于所选指标。"),
            new Line("决定：接受并记为别名", "同上，并把“别名”一栏的说法加入指标目录，今后其他文件出现同样说法时不必再审。"),
            new Line("决定：不是指标", "这个数字不属于任何指标，以后不再列出。"),
            new Line("决定：暂缓", "这次不决定，下次仍会列出。"));

    private GuideSheet() {}

    static void write(ReviewBook book, XSSFSheet sheet, Theme theme) {
        List<Line> lines = new ArrayList<>(GENERAL);
        Arrays.stream(ReviewColumn.values())
                .filter(column -> !column.guide().isEmpty())
                .map(column -> new Line("栏目：" + column.header(), column.guide()))
                .forEach(lines::add);
        String note =
                "共 " + book.items().size() + " 个待审数字，" + MINUTE.format(book.exportedAt()) + " 导出，运行 " + book.runId();
        new Table<>(NAME, note, COLUMNS, 1, lines, "").writePlainTo(sheet, theme);
        Protection.lock(sheet);
    }
}

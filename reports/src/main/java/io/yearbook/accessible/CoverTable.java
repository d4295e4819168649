package io.yearbook.accessible;

import io.yearbook.content.AnnualReport;
import io.yearbook.content.ReportFacts;
import io.yearbook.workbook.CellWriter;
import io.yearbook.workbook.Column;
import io.yearbook.workbook.ReportSheet;
import io.yearbook.workbook.Theme;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * 封面 as a plain table: what the book is of, its sheets and how to read it.
 *
 * @param contents the sheets that follow
 */
record CoverTable(List<ReportSheet> contents) implements ReportSheet {

    private static final String NAME = "封面";
    private static final DateTimeFormatter BEIJING_TIME =
            DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.CHINA).withZone(ZoneId.of("Asia/Shanghai"));

    CoverTable {
        contents = List.copyOf(contents);
    }

    private record Line(String section, String item, String text, boolean isSheet) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String purpose() {
        return "本册说明和工作表目录。";
    }

    @Override
    public void write(AnnualReport report, XSSFSheet sheet, Theme theme) {
        new PlainSheet<>(NAME, purpose(), columns(), this::rows, PlainCells.NONE).write(report, sheet, theme);
    }

    private static List<Column<Line>> columns() {
        return List.of(
                PlainCells.text("类别", 16, Line::section),
                new Column<>("项目", 24, CoverTable::item),
                PlainCells.text("内容", 90, Line::text));
    }

    private static void item(Line line, CellWriter cell) {
        if (line.isSheet()) {
            cell.link(line.item(), line.item(), 0, 0);
        } else {
            cell.text(line.item());
        }
    }

    private List<Line> rows(AnnualReport report) {
        List<Line> lines = new ArrayList<>(facts(report.facts()));
        contents.forEach(sheet -> lines.add(new Line("工作表", sheet.name(), sheet.purpose(), true)));
        lines.addAll(howToRead());
        return lines;
    }

    private static List<Line> facts(ReportFacts facts) {
        return List.of(
                fact("标题", facts.title()),
                fact("版式", "无障碍版：数据与标准版相同，每个工作表只有一张表。"),
                fact("地区", facts.areaName()),
                fact("地区代码", facts.areaCode()),
                fact("报告年度", facts.year() + "年"),
                fact("资料收录截至", instant(facts.dataAsOf())),
                fact("运行编号", facts.runId()),
                fact("指标目录版本", facts.shortCatalogueHash()),
                fact("编制程序", facts.preparedBy()));
    }

    private static Line fact(String item, String text) {
        return new Line("基本情况", item, text, false);
    }

    private static String instant(Instant instant) {
        return BEIJING_TIME.format(instant) + "（北京时间）";
    }

    private static List<Line> howToRead() {
        return List.of(
                reading("表的位置", "每张表从A1开始，第1行是表头，其后一行一条，没有合并单元格，也没有空行空列。"),
                reading("数值", "数值单元格只有数字，保存完整数值；单位、状态、限定和原因各占一列。百分比写作85.6，单位为%。"),
                reading("没有数值", "数值单元格为空表示没有数值，不是零；原因写在同一行的状态或情况栏。文字栏没有内容的写“无”。"),
                reading("颜色", "颜色不表示任何含义。"));
    }

    private static Line reading(String item, String text) {
        return new Line("阅读说明", item, text, false);
    }
}

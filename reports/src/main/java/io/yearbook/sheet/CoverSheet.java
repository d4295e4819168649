package io.yearbook.sheet;

import io.yearbook.content.AnnualReport;
import io.yearbook.content.ReportFacts;
import io.yearbook.content.Summary;
import io.yearbook.workbook.CellWriter;
import io.yearbook.workbook.ReportSheet;
import io.yearbook.workbook.RowHeights;
import io.yearbook.workbook.Theme;
import io.yearbook.workbook.Theme.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.PrintOrientation;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** 封面: what the book is of, what is in it and how to read it. */
final class CoverSheet implements ReportSheet {

    private static final int MARGIN_WIDTH = 3;
    private static final int LABEL_WIDTH = 22;
    private static final int TEXT_WIDTH = 76;
    private static final int WIDTH_UNIT = 256;

    private static final int LABEL = 1;
    private static final int TEXT = 2;
    private static final int TITLE_ROW = 1;
    private static final int FIRST_ROW = 3;

    private static final float TITLE_LINE_POINTS = 34;
    private static final int TITLE_CHARACTERS_A_LINE = 19;

    private static final Map<String, String> HOW_TO_READ = howToRead();

    private final List<ReportSheet> contents;

    CoverSheet(List<ReportSheet> contents) {
        this.contents = contents;
    }

    @Override
    public String name() {
        return "封面";
    }

    @Override
    public String purpose() {
        return "本册说明。";
    }

    @Override
    public PrintOrientation orientation() {
        return PrintOrientation.PORTRAIT;
    }

    @Override
    public void write(AnnualReport report, XSSFSheet sheet, Theme theme) {
        sheet.setDisplayGridlines(false);
        sheet.setColumnWidth(0, MARGIN_WIDTH * WIDTH_UNIT);
        sheet.setColumnWidth(LABEL, LABEL_WIDTH * WIDTH_UNIT);
        sheet.setColumnWidth(TEXT, TEXT_WIDTH * WIDTH_UNIT);
        Lines lines = new Lines(sheet, theme);
        writeTitle(report.facts(), sheet, theme);
        writeFacts(report.facts(), lines);
        writeCounts(report, lines);
        writeContents(lines);
        lines.section("阅读说明");
        HOW_TO_READ.forEach((topic, text) -> lines.label(topic).text(text));
        lines.fitHeights();
    }

    private static void writeTitle(ReportFacts facts, XSSFSheet sheet, Theme theme) {
        CellWriter.at(sheet, TITLE_ROW, LABEL, theme).text(facts.title(), Role.DOCUMENT_TITLE);
        CellWriter.at(sheet, TITLE_ROW, TEXT, theme).text("", Role.DOCUMENT_TITLE);
        sheet.addMergedRegion(new CellRangeAddress(TITLE_ROW, TITLE_ROW, LABEL, TEXT));
        int titleLines = 1 + (facts.title().length() - 1) / TITLE_CHARACTERS_A_LINE;
        sheet.getRow(TITLE_ROW).setHeightInPoints(Math.min(RowHeights.MAX_POINTS, TITLE_LINE_POINTS * titleLines));
    }

    private static void writeFacts(ReportFacts facts, Lines lines) {
        lines.section("基本情况");
        lines.label("地区").text(facts.areaName() + "（" + facts.areaCode() + "）");
        lines.label("报告年度").text(facts.year() + "年");
        lines.label("资料收录截至").text(SheetTexts.instant(facts.dataAsOf()));
        lines.label("运行编号").text(facts.runId());
        lines.label("指标目录版本").text(facts.shortCatalogueHash());
        lines.label("编制程序").text(facts.preparedBy());
    }

    private static void writeCounts(AnnualReport report, Lines lines) {
        Summary summary = report.summary();
        lines.section("数据概况");
        lines.label("指标（个）").labelledCount(summary.indicators());
        lines.label("指标数据（条）").labelledCount(summary.figures());
        lines.label("其中：有同比增减").labelledCount(summary.compared());
        lines.label("　　　没有同比增减").labelledCount(summary.refused());
        lines.label("　　　有位次").labelledCount(summary.ranked());
        lines.label("排名表（行）").labelledCount(summary.rankLines());
        lines.label("数据来源（处）").labelledCount(summary.sources());
        lines.label("数据期").text(years(summary, report.facts().year()));
    }

    private static String years(Summary summary, int reportedYear) {
        String years = summary.figuresOfYear().entrySet().stream()
                .map(year -> year.getKey() + "年" + year.getValue() + "条")
                .collect(Collectors.joining("、", "", "。"));
        if (summary.figuresOfYear().isEmpty()) {
            return "没有数据。";
        }
        return summary.figuresOfYear().containsKey(reportedYear) ? years : (years + "没有" + reportedYear + "年的数据。");
    }

    private void writeContents(Lines lines) {
        lines.section("本册内容（点击进入）");
        contents.forEach(sheet -> lines.link(sheet.name()).text(sheet.purpose()));
    }

    private static Map<String, String> howToRead() {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("每个数值都有出处", "点击“来源”到数据来源表中的对应行，行末可返回。");
        lines.put("不可比的不比较", "时段、单位、口径、区划或发布单位不同的，不计算增减和位次，并写明原因。");
        lines.put("空格不是零", "没有数值的单元格留空，原因写在同一行。");
        lines.put("数值未经修约", "单元格保存完整数值，小数位数只影响显示；百分比写作85.6，单位栏写%。");
        lines.put("数值前的符号", "≥、>、≤、<、约表示原文只给出界限或约数。");
        lines.put("位次变化", "↑前移，↓后移，—不变。");
        return lines;
    }

    /** Writes the cover line by line. */
    private static final class Lines {

        private final XSSFSheet sheet;
        private final Theme theme;
        private int next = FIRST_ROW;

        Lines(XSSFSheet sheet, Theme theme) {
            this.sheet = sheet;
            this.theme = theme;
        }

        void section(String heading) {
            next++;
            CellWriter.at(sheet, next, LABEL, theme).text(heading, Role.SECTION);
            next++;
        }

        /** Begins a line and gives the cell beside its label. */
        CellWriter label(String label) {
            CellWriter.at(sheet, next, LABEL, theme).text(label);
            return CellWriter.at(sheet, next++, TEXT, theme);
        }

        /** To be called when all lines are written. */
        void fitHeights() {
            for (int row = FIRST_ROW + 1; row < next; row++) {
                if (sheet.getRow(row) != null) {
                    RowHeights.fit(sheet, sheet.getRow(row));
                }
            }
        }

        CellWriter link(String toSheet) {
            CellWriter.at(sheet, next, LABEL, theme).link(toSheet, toSheet, 0, 0);
            return CellWriter.at(sheet, next++, TEXT, theme);
        }
    }
}

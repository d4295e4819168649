package io.yearbook.sheet;

import io.yearbook.content.AnnualReport;
import io.yearbook.content.Digest;
import io.yearbook.content.Digest.Statement;
import io.yearbook.content.DigestPage;
import io.yearbook.workbook.BackLink;
import io.yearbook.workbook.CellWriter;
import io.yearbook.workbook.ReportSheet;
import io.yearbook.workbook.RowHeights;
import io.yearbook.workbook.Theme;
import io.yearbook.workbook.Theme.Role;
import org.apache.poi.ss.usermodel.PrintOrientation;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** 摘要: what a leader is to know, on one printed page. */
final class DigestSheet implements ReportSheet {

    static final String NAME = "摘要";

    private static final String SELECTION =
            "按增减幅度选取，不足1%或0.3个百分点的只计数；现价金额的增减含价格变动，不判优劣，看位次；位次只在有可比数据的区县之间排列；注“数据存疑”的见核查发现。";

    static final float LINE_POINTS = 14.5f;
    static final float PADDING_POINTS = 3.5f;

    private static final float TITLE_POINTS = 28;
    static final int WIDTH_UNIT = 256;

    private static final int HEADING = 0;
    private static final int STATEMENT = 1;
    private static final int SEE = KeyFigureTable.WIDTHS.size() - 1;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String purpose() {
        return "一页读完：哪些向好、哪些变差、位次如何、承诺兑现与否、哪些数据存疑，每句可点击到依据。";
    }

    @Override
    public PrintOrientation orientation() {
        return PrintOrientation.PORTRAIT;
    }

    @Override
    public void write(AnnualReport report, XSSFSheet sheet, Theme theme) {
        LinePlaces places = new LinePlaces(report, sheet.getWorkbook());
        sheet.setDisplayGridlines(false);
        for (int column = 0; column < KeyFigureTable.WIDTHS.size(); column++) {
            sheet.setColumnWidth(column, KeyFigureTable.WIDTHS.get(column) * WIDTH_UNIT);
        }
        CellWriter.at(sheet, 0, 0, theme).text(SheetTexts.title(report, NAME), Role.SHEET_TITLE);
        sheet.getRow(0).setHeightInPoints(TITLE_POINTS);
        CellWriter.at(sheet, 1, BackLink.write(sheet, theme, 1), theme)
                .text(
                        "资料收录截至" + SheetTexts.instant(report.facts().dataAsOf()) + "；未注明时期的为报告年度全年；点击“见”列查看依据。",
                        Role.NOTE);
        int next = new KeyFigureTable(places, theme)
                .write(sheet, 2, report.digest().keyFigures());
        for (Digest.Section section : report.digest().sections()) {
            next = write(section, sheet, next, theme, places);
        }
        next = new DigestCharts(theme, SEE).draw(sheet, next, report);
        writeSelection(sheet, next, theme);
        printOnOnePage(sheet, next);
    }

    private static void writeSelection(XSSFSheet sheet, int row, Theme theme) {
        for (int column = 0; column <= SEE; column++) {
            CellWriter.at(sheet, row, column, theme).text(column == 0 ? SELECTION : "", Role.FOOTNOTE);
        }
        CellRangeAddress across = new CellRangeAddress(row, row, 0, SEE);
        sheet.addMergedRegion(across);
        RowHeights.fitAcross(sheet, across, SELECTION);
    }

    private static int write(Digest.Section section, XSSFSheet sheet, int firstRow, Theme theme, LinePlaces places) {
        int row = firstRow;
        for (Statement statement : section.statements()) {
            CellWriter.at(sheet, row, HEADING, theme).text(row == firstRow ? section.heading() : "", Role.SECTION);
            for (int column = STATEMENT; column < SEE; column++) {
                CellWriter.at(sheet, row, column, theme).text(column == STATEMENT ? statement.text() : "");
            }
            places.lead(CellWriter.at(sheet, row, SEE, theme), statement);
            sheet.addMergedRegion(new CellRangeAddress(row, row, STATEMENT, SEE - 1));
            setLines(sheet, row, DigestPage.linesOf(statement.text()));
            row++;
        }
        if (row > firstRow + 1) {
            sheet.addMergedRegion(new CellRangeAddress(firstRow, row - 1, HEADING, HEADING));
        }
        return row;
    }

    static void setLines(XSSFSheet sheet, int row, int lines) {
        sheet.getRow(row).setHeightInPoints(lines * LINE_POINTS + PADDING_POINTS);
    }

    private static void printOnOnePage(XSSFSheet sheet, int lastRow) {
        sheet.getPrintSetup().setFitHeight((short) 1);
        var workbook = sheet.getWorkbook();
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, SEE, 0, lastRow);
    }
}

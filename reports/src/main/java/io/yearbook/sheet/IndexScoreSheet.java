package io.yearbook.sheet;

import io.yearbook.content.AnnualReport;
import io.yearbook.content.IndexReport;
import io.yearbook.workbook.BackLink;
import io.yearbook.workbook.CellWriter;
import io.yearbook.workbook.ReportSheet;
import io.yearbook.workbook.Theme;
import io.yearbook.workbook.Theme.Role;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** 综合指数: scores, ranks with their intervals and contributions, of the districts or of the area over the years. */
final class IndexScoreSheet implements ReportSheet {

    static final String NAME = "综合指数";

    private static final int WIDTH_UNIT = 256;
    private static final float TITLE_HEIGHT_POINTS = 28;
    private static final int FIRST_ROW = 2;
    static final int ROWS_A_PAGE = 46;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String purpose() {
        return "综合指数的得分、位次及其区间、各部分的贡献和编制方法。";
    }

    @Override
    public void write(AnnualReport report, XSSFSheet sheet, Theme theme) {
        CellWriter.at(sheet, 0, 0, theme).text(SheetTexts.title(report, NAME), Role.SHEET_TITLE);
        sheet.getRow(0).setHeightInPoints(TITLE_HEIGHT_POINTS);
        setWidths(sheet);
        CellWriter.at(sheet, 1, BackLink.write(sheet, theme, 1), theme)
                .text("位次1为最优；贡献为各部分对总分的分数，相加等于总分；空格表示没有数值，原因见“说明”栏。", Role.NOTE);
        sheet.createFreezePane(1, FIRST_ROW);
        if (report.indexes().isEmpty()) {
            CellWriter.at(sheet, FIRST_ROW, 0, theme).text("本期没有可以计分的综合指数。", Role.NOTE);
            return;
        }
        PageFlow pages = new PageFlow(sheet, ROWS_A_PAGE);
        IndexPage page = new IndexPage(sheet, theme, pages);
        int row = FIRST_ROW;
        for (IndexReport index : report.indexes()) {
            if (row > FIRST_ROW) {
                pages.newPage(row);
            }
            row = new IndexBlock(sheet, page, index).write(report.facts(), row);
        }
        XSSFWorkbook workbook = sheet.getWorkbook();
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, IndexPage.LAST_COLUMN, 0, row - 1);
    }

    private static void setWidths(XSSFSheet sheet) {
        sheet.setColumnWidth(0, IndexTables.NAME_WIDTH * WIDTH_UNIT);
        for (int column = 1; column <= IndexTables.NUMBERS; column++) {
            sheet.setColumnWidth(column, IndexTables.NUMBER_WIDTH * WIDTH_UNIT);
        }
        sheet.setColumnWidth(IndexTables.NUMBERS + 1, IndexTables.NOTE_WIDTH * WIDTH_UNIT);
        sheet.setColumnWidth(IndexPage.LENGTHS_COLUMN, IndexTables.NAME_WIDTH * WIDTH_UNIT);
    }
}

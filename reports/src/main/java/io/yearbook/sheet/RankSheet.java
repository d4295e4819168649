package io.yearbook.sheet;

import io.yearbook.content.AnnualReport;
import io.yearbook.content.RankMatrix;
import io.yearbook.content.RankMatrix.Mark;
import io.yearbook.content.RankOverview;
import io.yearbook.sheet.RankColours.Quarter;
import io.yearbook.workbook.BackLink;
import io.yearbook.workbook.CellWriter;
import io.yearbook.workbook.ReportSheet;
import io.yearbook.workbook.Theme;
import io.yearbook.workbook.Theme.Role;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** 排名: the districts by the indicators as a heat map; for an area first its own positions over the years. */
final class RankSheet implements ReportSheet {

    static final String NAME = "排名";

    private static final int WIDTH_UNIT = 256;
    private static final float TITLE_HEIGHT_POINTS = 28;
    /** At this scale text is read without a glass, and a block of all districts fits a page. */
    private static final short SCALE_PERCENT = 70;

    private static final int FIRST_ROW = 2;
    private static final int KEY_ROWS = 6;
    private static final int ROWS_A_PAGE = 41;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String purpose() {
        return "各区县在各项指标上的位次和变化一览；区县分册另有历年位次及其变动的构成。";
    }

    @Override
    public void write(AnnualReport report, XSSFSheet sheet, Theme theme) {
        RankOverview overview = report.overview();
        CellWriter.at(sheet, 0, 0, theme).text(SheetTexts.title(report, NAME), Role.SHEET_TITLE);
        sheet.getRow(0).setHeightInPoints(TITLE_HEIGHT_POINTS);
        sheet.setColumnWidth(0, RankMatrixBlocks.NAME_WIDTH * WIDTH_UNIT);
        CellWriter.at(sheet, 1, BackLink.write(sheet, theme, 1), theme)
                .text("位次1为最优，只在有数据且口径可比的区县之间排名；↑前移，↓后移，—不变，空白为没有可比的上年位次；数值和出处见排名明细。", Role.NOTE);
        RankStyles styles = new RankStyles(sheet, theme);
        PageFlow pages = new PageFlow(sheet, ROWS_A_PAGE);
        int row = FIRST_ROW;
        if (overview.matrix().contests().isEmpty() && overview.histories().isEmpty()) {
            CellWriter.at(sheet, row, 0, theme).text("没有参加排名的指标。", Role.NOTE);
            return;
        }
        int columns = columnsOf(overview.matrix());
        if (!overview.histories().isEmpty()) {
            RankHistoryBlock history = new RankHistoryBlock(sheet, theme, styles, overview);
            columns = Math.max(columns, history.columns());
            row = heading(report, sheet, theme, row + 1, "历年位次");
            row = history.write(report.facts(), row, pages);
        }
        if (!overview.matrix().contests().isEmpty()) {
            int block = KEY_ROWS
                    + RankMatrixBlocks.HEAD_ROWS
                    + overview.matrix().lines().size();
            row++;
            if (!overview.histories().isEmpty()) {
                pages.keepTogether(row, block);
            }
            new RankMatrixBlocks(sheet, theme, styles, pages)
                    .write(overview.matrix(), writeKeys(report, sheet, theme, styles, row));
        }
        layOut(sheet, columns);
    }

    private static int heading(AnnualReport report, XSSFSheet sheet, Theme theme, int row, String text) {
        CellWriter.at(sheet, row, 0, theme).text(report.facts().areaName() + text, Role.SECTION);
        return row + 1;
    }

    private static int writeKeys(AnnualReport report, XSSFSheet sheet, Theme theme, RankStyles styles, int firstRow) {
        RankMatrix matrix = report.overview().matrix();
        CellWriter.at(sheet, firstRow, 0, theme).text("各区县位次一览", Role.SECTION);
        int row = firstRow + 1;
        writeKey(sheet, theme, styles, row);
        for (Mark mark : matrix.marks()) {
            row++;
            CellWriter.at(sheet, row, 0, theme).text("“" + mark.sign() + "”在位次栏：" + mark.meaning(), Role.NOTE);
        }
        boolean own = matrix.lines().stream().anyMatch(RankMatrix.Line::reported);
        if (own) {
            row++;
            CellWriter.at(sheet, row, 0, theme)
                    .text(RankMatrixBlocks.OWN + "加粗的一行为" + report.facts().areaName() + "。", Role.NOTE);
        }
        return row + 1;
    }

    /** What the colours mean: numbers stand in all cells, colours only help to find them. */
    private static void writeKey(XSSFSheet sheet, Theme theme, RankStyles styles, int row) {
        CellWriter.at(sheet, row, 0, theme).text("底色（参排区县四等分）", Role.NOTE);
        for (int i = 0; i < RankColours.QUARTERS.size(); i++) {
            Quarter quarter = RankColours.QUARTERS.get(i);
            int column = 1 + i * RankMatrixBlocks.PLACE_COLUMNS;
            CellWriter.at(sheet, row, column, theme).text(quarter.name(), Role.CENTERED);
            CellWriter.at(sheet, row, column + 1, theme).text("", Role.CENTERED);
            sheet.getRow(row).getCell(column).setCellStyle(styles.sample(quarter.fill()));
            sheet.getRow(row).getCell(column + 1).setCellStyle(styles.sample(quarter.fill()));
            sheet.addMergedRegion(new CellRangeAddress(row, row, column, column + 1));
        }
    }

    private static int columnsOf(RankMatrix matrix) {
        int contests =
                Math.min(RankMatrixBlocks.CONTESTS_A_BLOCK, matrix.contests().size());
        return 1 + RankMatrixBlocks.PLACE_COLUMNS * contests;
    }

    private static void layOut(XSSFSheet sheet, int columns) {
        for (int column = 1; column < columns; column++) {
            sheet.setColumnWidth(column, RankMatrixBlocks.PLACE_WIDTH * WIDTH_UNIT);
        }
        sheet.createFreezePane(1, FIRST_ROW);
        if (columns < columnsOfFullPage()) {
            sheet.setFitToPage(false);
            sheet.getPrintSetup().setScale(SCALE_PERCENT);
        }
    }

    private static int columnsOfFullPage() {
        return 1 + RankMatrixBlocks.PLACE_COLUMNS * RankMatrixBlocks.CONTESTS_A_BLOCK;
    }
}

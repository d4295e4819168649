package io.yearbook.sheet;

import io.yearbook.content.AnnualReport;
import io.yearbook.content.ChangeChart;
import io.yearbook.workbook.BackLink;
import io.yearbook.workbook.CellWriter;
import io.yearbook.workbook.ReportSheet;
import io.yearbook.workbook.Theme;
import io.yearbook.workbook.Theme.Role;
import java.util.List;
import org.apache.poi.ss.usermodel.PrintOrientation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** 增减图: what rose and what fell since the year before, as bars. */
final class ChangeSheet implements ReportSheet {

    static final String NAME = "增减图";

    private static final int WIDTH_UNIT = 256;
    private static final float TITLE_HEIGHT_POINTS = 28;
    private static final int FIRST_ROW = 2;
    /** Rows of the height that all have below the note. */
    private static final int ROWS_A_PAGE = 47;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String purpose() {
        return "较上年增减的条形图：各项指标、历年，全市分册另有各区县；百分比与百分点分图。";
    }

    @Override
    public PrintOrientation orientation() {
        return PrintOrientation.PORTRAIT;
    }

    @Override
    public void write(AnnualReport report, XSSFSheet sheet, Theme theme) {
        sheet.setDisplayGridlines(false);
        CellWriter.at(sheet, 0, 0, theme).text(SheetTexts.title(report, NAME), Role.SHEET_TITLE);
        sheet.getRow(0).setHeightInPoints(TITLE_HEIGHT_POINTS);
        ChangeBlock.WIDTHS.forEach((column, width) -> sheet.setColumnWidth(column, width * WIDTH_UNIT));
        int noteColumn = BackLink.write(sheet, theme, 1);
        List<ChangeChart> charts = report.changeCharts();
        if (charts.isEmpty()) {
            CellWriter.at(sheet, 1, noteColumn, theme).text("没有可画的增减：能与上年比较的不足两项，原因见指标总表。", Role.NOTE);
            return;
        }
        CellWriter.at(sheet, 1, noteColumn, theme).text("只画可比的增减，未比较的不画；颜色分改善与变差，左右分减与增；图表数据在右侧，不打印。", Role.NOTE);
        LinePlaces places = new LinePlaces(report, sheet.getWorkbook());
        PageFlow pages = new PageFlow(sheet, ROWS_A_PAGE);
        int row = FIRST_ROW;
        for (ChangeChart chart : charts) {
            ChangeBlock block = new ChangeBlock(sheet, theme, places, chart);
            pages.keepTogether(row, block.rows());
            row = block.write(row);
        }
        XSSFWorkbook workbook = sheet.getWorkbook();
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, ChangeBlock.LAST_COLUMN, 0, row - 1);
    }
}

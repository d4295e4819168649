package io.yearbook.review;

import io.yearbook.workbook.Table;
import io.yearbook.workbook.Theme;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The cells that a reviewer fills in: open, tinted, and each with what it may hold. */
final class AnswerCells {

    private static final XSSFColor TINT = new XSSFColor(new byte[] {(byte) 0xFF, (byte) 0xF9, (byte) 0xDB});
    private static final String FIRST_DAY = "DATE(1949,10,1)";
    private static final String LAST_DAY = "DATE(2100,12,31)";

    private final XSSFSheet sheet;
    private final Theme theme;
    private final int items;
    private final DataValidationHelper rules;
    private final Map<XSSFCellStyle, XSSFCellStyle> open = new HashMap<>();

    AnswerCells(XSSFSheet sheet, Theme theme, int items) {
        this.sheet = sheet;
        this.theme = theme;
        this.items = items;
        this.rules = sheet.getDataValidationHelper();
    }

    /** Unlocks and tints the cells. */
    void open() {
        for (int item = 0; item < items; item++) {
            for (ReviewColumn column : ReviewColumn.values()) {
                if (column.use() == ReviewColumn.Use.ANSWER) {
                    XSSFCell cell = sheet.getRow(Table.sheetRowOf(item)).getCell(column.ordinal());
                    boolean date = column == ReviewColumn.START || column == ReviewColumn.END;
                    cell.setCellStyle(open.computeIfAbsent(date ? theme.date() : cell.getCellStyle(), this::opened));
                }
            }
        }
    }

    private XSSFCellStyle opened(XSSFCellStyle style) {
        XSSFCellStyle opened = sheet.getWorkbook().createCellStyle();
        opened.cloneStyleFrom(style);
        opened.setLocked(false);
        opened.setFillForegroundColor(TINT);
        opened.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return opened;
    }

    /** Gives the cells their drop-downs and limits. */
    void restrict() {
        if (items == 0) {
            return;
        }
        add(ReviewColumn.DECISION, list(ReviewChoice.labels()), "请从下拉表选择：接受、接受并记为别名、不是指标、暂缓。");
        add(ReviewColumn.OTHER, rules.createFormulaListConstraint(ListSheets.INDICATORS), "不在指标目录中；请从下拉表选择，见“指标目录”。");
        add(ReviewColumn.DISTRICT, rules.createFormulaListConstraint(ListSheets.DISTRICTS), "不在区县名录中；请从下拉表选择。");
        add(ReviewColumn.SPAN, list(Labels.spans()), "请从下拉表选择时期类型。");
        add(ReviewColumn.QUALIFIER, list(Labels.qualifiers()), "请从下拉表选择限定。");
        add(ReviewColumn.START, dateBetween(FIRST_DAY, LAST_DAY), "请填日期，如 2023-01-01；没有起始日就留空。");
        for (int item = 0; item < items; item++) {
            restrictRow(item);
        }
    }

    private void restrictRow(int item) {
        int row = Table.sheetRowOf(item);
        String start = new CellReference(row, ReviewColumn.START.ordinal(), false, true).formatAsString();
        add(
                ReviewColumn.END,
                row,
                row,
                dateBetween("MAX(%s,%s)".formatted(FIRST_DAY, start), LAST_DAY),
                "请填日期，如 2023-12-31，不早于起始日。");
        add(
                ReviewColumn.GUESS,
                row,
                row,
                rules.createFormulaListConstraint(ListSheets.guesses(item)),
                "请从下拉表选择；都不对就选“另选”，再填右边一栏。");
    }

    private DataValidationConstraint list(List<String> labels) {
        return rules.createExplicitListConstraint(labels.toArray(String[]::new));
    }

    private DataValidationConstraint dateBetween(String first, String last) {
        return rules.createDateConstraint(OperatorType.BETWEEN, "=" + first, "=" + last, "yyyy-mm-dd");
    }

    private void add(ReviewColumn column, DataValidationConstraint constraint, String message) {
        add(column, Table.sheetRowOf(0), Table.sheetRowOf(items - 1), constraint, message);
    }

    private void add(
            ReviewColumn column, int firstRow, int lastRow, DataValidationConstraint constraint, String message) {
        DataValidation validation = rules.createValidation(
                constraint, new CellRangeAddressList(firstRow, lastRow, column.ordinal(), column.ordinal()));
        validation.setEmptyCellAllowed(true);
        validation.setShowErrorBox(true);
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.createErrorBox(column.header(), message);
        sheet.addValidationData(validation);
    }
}

package io.yearbook.review;

import io.yearbook.model.Indicator;
import io.yearbook.workbook.CellText;
import io.yearbook.workbook.Column;
import io.yearbook.workbook.Table;
import io.yearbook.workbook.Theme;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The sheets that drop-downs take their entries from: 指标目录, which people read too, and 选项, which is hidden. */
final class ListSheets {

    static final String INDICATOR_SHEET = "指标目录";
    static final String CHOICE_SHEET = "选项";
    /** Name of the range with every indicator. */
    static final String INDICATORS = "指标名单";
    /** Name of the range with every district. */
    static final String DISTRICTS = "区县名单";

    private static final int FIRST_GUESS_COLUMN = 1;
    private static final int MOST_GUESSES = 8;
    private static final List<Column<Indicator>> COLUMNS = List.of(
            new Column<>("指标", 36, (indicator, cell) -> cell.text(Labels.of(indicator))),
            new Column<>("单位", 10, (indicator, cell) -> cell.text(indicator.unit(), Theme.Role.CENTERED)),
            new Column<>("含义", 60, (indicator, cell) -> cell.text(indicator.definitionZh())),
            new Column<>("别名", 46, (indicator, cell) -> cell.text(String.join("；", indicator.aliasesZh()))));

    private ListSheets() {}

    static void writeIndicators(ReviewBook book, XSSFSheet sheet, Theme theme) {
        new Table<>(INDICATOR_SHEET, "“另选指标”一栏可选的全部指标。", COLUMNS, 1, book.indicators(), "指标目录是空的。")
                .writePlainTo(sheet, theme);
        name(
                sheet,
                INDICATORS,
                Table.sheetRowOf(0),
                Math.max(1, book.indicators().size()));
        Protection.lock(sheet);
    }

    static void writeChoices(ReviewBook book, XSSFSheet sheet) {
        for (int i = 0; i < book.districts().size(); i++) {
            text(sheet, i, 0, Labels.of(book.districts().get(i)));
        }
        for (int i = 0; i < book.items().size(); i++) {
            List<String> guesses = CandidateSheet.guesses(book.items().get(i));
            for (int guess = 0; guess < guesses.size(); guess++) {
                text(sheet, i, FIRST_GUESS_COLUMN + guess, guesses.get(guess));
            }
        }
        name(sheet, DISTRICTS, 0, Math.max(1, book.districts().size()));
        for (int i = 0; i < book.items().size(); i++) {
            nameGuesses(sheet.getWorkbook(), i, book.items().get(i).guesses().size() + 1);
        }
        XSSFWorkbook workbook = sheet.getWorkbook();
        workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
        Protection.lock(sheet);
    }

    /** Reference to the guesses of an item. */
    static String guesses(int item) {
        return "推荐_" + (item + 1);
    }

    private static void nameGuesses(XSSFWorkbook workbook, int item, int count) {
        CellRangeAddress range = new CellRangeAddress(
                item, item, FIRST_GUESS_COLUMN, FIRST_GUESS_COLUMN + Math.min(count, MOST_GUESSES) - 1);
        name(workbook, guesses(item), range.formatAsString(CHOICE_SHEET, true));
    }

    private static void name(XSSFSheet sheet, String name, int firstRow, int rows) {
        CellRangeAddress range = new CellRangeAddress(firstRow, firstRow + rows - 1, 0, 0);
        name(sheet.getWorkbook(), name, range.formatAsString(sheet.getSheetName(), true));
    }

    private static void name(XSSFWorkbook workbook, String name, String range) {
        XSSFName named = workbook.createName();
        named.setNameName(name);
        named.setRefersToFormula(range);
    }

    private static void text(XSSFSheet sheet, int row, int column, String text) {
        XSSFRow line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        line.createCell(column).setCellValue(CellText.storable(text));
    }
}

package io.yearbook.workbook;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;

/**
 * Makes a range an Excel table, named after its sheet, with a filter of its own, and names its rows. The looks are those
 * of the cells.
 */
final class ExcelTable {

    /** What the name of the rows ends with. */
    private static final String ROWS = "数据";

    private ExcelTable() {}

    /**
     * @param range the heads and at least one row
     * @param headers texts of the heads
     */
    static void make(XSSFSheet sheet, CellRangeAddress range, List<String> headers) {
        requireDifferent(sheet, headers);
        XSSFTable table = sheet.createTable(new AreaReference(range.formatAsString(), SpreadsheetVersion.EXCEL2007));
        table.setName(ExcelNames.nameOf(sheet.getSheetName()));
        table.setDisplayName(ExcelNames.nameOf(sheet.getSheetName()));
        table.getCTTable().addNewAutoFilter().setRef(range.formatAsString());
        ExcelNames.define(
                sheet,
                sheet.getSheetName() + ROWS,
                new CellRangeAddress(
                        range.getFirstRow() + 1, range.getLastRow(), range.getFirstColumn(), range.getLastColumn()));
    }

    /** Excel repairs a table that has two columns of one name, whatever the case. */
    private static void requireDifferent(XSSFSheet sheet, List<String> headers) {
        Set<String> seen = new HashSet<>();
        for (String header : headers) {
            if (header.isBlank() || !seen.add(header.toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("%s: the columns of a table have different names, but \"%s\" is %s"
                        .formatted(sheet.getSheetName(), header, header.isBlank() ? "blank" : "there twice"));
            }
        }
    }
}

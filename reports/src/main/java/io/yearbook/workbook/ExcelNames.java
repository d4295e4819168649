package io.yearbook.workbook;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Names for those who compute further. Names of ranges and of tables share one space in a workbook. */
public final class ExcelNames {

    private ExcelNames() {}

    /** The text as a name: letters and digits stay, all else becomes an underscore, and a letter comes first. */
    static String nameOf(String text) {
        String plain = text.codePoints()
                .map(character -> Character.isLetterOrDigit(character) ? character : '_')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        boolean mayBeACell = plain.isEmpty() || (plain.charAt(0) < 0x80 && !plain.startsWith("_"));
        return mayBeACell ? "_" + plain : plain;
    }

    /** Names a range of the sheet for the whole workbook. */
    public static void define(XSSFSheet sheet, String name, CellRangeAddress range) {
        XSSFName named = sheet.getWorkbook().createName();
        named.setNameName(nameOf(name));
        named.setRefersToFormula(range.formatAsString(sheet.getSheetName(), true));
    }
}

package io.yearbook.source;

import io.yearbook.source.layout.Cell;
import java.math.BigDecimal;
import java.math.MathContext;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.jspecify.annotations.Nullable;

/**
 * Puts the cells of a workbook into texts: numbers unrounded as Excel would type them in full, percentages with their
 * sign, dates in ISO form. Formulas are never computed, their cached value is taken.
 */
final class CellTexts {

    /** Excel keeps and shows no more digits; the binary number's further ones are noise. */
    private static final MathContext EXCEL_DIGITS = new MathContext(15);

    private static final String CACHED = "公式的缓存值";

    private final boolean datesFrom1904;

    CellTexts(boolean datesFrom1904) {
        this.datesFrom1904 = datesFrom1904;
    }

    /** @param cell null where the row has none */
    Cell of(org.apache.poi.ss.usermodel.@Nullable Cell cell) {
        if (cell == null) {
            return Cell.BLANK;
        }
        if (cell.getCellType() != CellType.FORMULA) {
            return value(cell, cell.getCellType(), "");
        }
        String formula = formula(cell);
        if (cell instanceof XSSFCell stored && !stored.getCTCell().isSetV()) {
            return error(formula, "the formula has no cached value; open the workbook in Excel and save it");
        }
        return value(cell, cell.getCachedFormulaResultType(), (CACHED + " " + formula).strip());
    }

    private static String formula(org.apache.poi.ss.usermodel.Cell cell) {
        String text = cell instanceof XSSFCell stored && stored.getCTCell().isSetF()
                ? stored.getCTCell().getF().getStringValue()
                : "";
        return text.isEmpty() ? "" : "=" + text;
    }

    private Cell value(org.apache.poi.ss.usermodel.Cell cell, CellType type, String note) {
        return switch (type) {
            case STRING -> new Cell(cell.getRichStringCellValue().getString(), Cell.Merge.NONE, "", note, "");
            case BOOLEAN -> new Cell(cell.getBooleanCellValue() ? "TRUE" : "FALSE", Cell.Merge.NONE, "", note, "");
            case NUMERIC -> number(cell, note);
            case ERROR -> {
                String shown = FormulaError.isValidCode(cell.getErrorCellValue())
                        ? FormulaError.forInt(cell.getErrorCellValue()).getString()
                        : "#ERR!";
                yield error(shown, "the cell shows %s; correct it in Excel".formatted(shown));
            }
            default -> Cell.BLANK;
        };
    }

    private static Cell error(String text, String why) {
        return new Cell(text, Cell.Merge.NONE, "", "", why);
    }

    private Cell number(org.apache.poi.ss.usermodel.Cell cell, String note) {
        double value = cell.getNumericCellValue();
        NumberFormat format = NumberFormat.of(
                cell.getCellStyle().getDataFormat(), cell.getCellStyle().getDataFormatString());
        if (format.isDate() && DateUtil.isValidExcelDate(value)) {
            String date = format.date(DateUtil.getLocalDateTime(value, datesFrom1904));
            return new Cell(date, Cell.Merge.NONE, "", note, "");
        }
        BigDecimal exact = new BigDecimal(value).round(EXCEL_DIGITS);
        String text = format.isPercent() ? plain(exact.movePointRight(2)) + "%" : plain(exact);
        String formatNote = format.altersMeaning() ? "显示格式 " + format.pattern() : "";
        String both = note.isEmpty() || formatNote.isEmpty() ? note + formatNote : note + "; " + formatNote;
        return new Cell(text, Cell.Merge.NONE, format.decimals(), both, "");
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}

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
 * Puts the cells of a workbook into texts: numbers unrounded as Excel would type them in full, with the words and the
 * percent sign that their format shows, dates in ISO form. Formulas are never computed, their cached value is taken.
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
        if (cell instanceof XSSFCell stored && !hasCachedValue(stored)) {
            return error(formula, "the formula has no cached value; open the workbook in Excel and save it");
        }
        return value(cell, cell.getCachedFormulaResultType(), (CACHED + " " + formula).strip());
    }

    /** A program that writes formulas without computing them leaves the value out, or leaves it empty. */
    private static boolean hasCachedValue(XSSFCell cell) {
        return cell.getCTCell().isSetV()
                && (cell.getCachedFormulaResultType() == CellType.STRING
                        || !cell.getCTCell().getV().isBlank());
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
        String digits = format.isPercent() ? plain(exact.movePointRight(2)) + "%" : plain(exact);
        if (format.isScaled()) {
            return error(
                    digits,
                    "its format %s shows another number than the cell holds, %s; give it a format that does not scale"
                            .formatted(format.pattern(), digits));
        }
        String text = format.before() + digits + format.after();
        return new Cell(text, Cell.Merge.NONE, format.decimals(), note, "");
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}

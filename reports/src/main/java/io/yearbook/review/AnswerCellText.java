package io.yearbook.review;

import java.math.BigDecimal;
import java.math.MathContext;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;

/** The text of a cell that a person has filled in. */
final class AnswerCellText {

    /** Smaller numbers are years or days, not the serial numbers by which Excel keeps dates. */
    private static final int FIRST_SERIAL_DATE = 10_000;

    /** A cell holds no plain value. */
    static final class UnreadableException extends Exception {

        private static final long serialVersionUID = 1L;

        UnreadableException(String message) {
            super(message);
        }
    }

    private AnswerCellText() {}

    static String of(Cell cell, ReviewColumn column) throws UnreadableException {
        CellType type = cell.getCellType();
        return switch (type) {
            case STRING -> cell.getStringCellValue().strip();
            case NUMERIC -> number(cell, column);
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            case FORMULA ->
                throw new UnreadableException(
                        "holds the formula =%s; type the value itself".formatted(cell.getCellFormula()));
            case ERROR -> throw new UnreadableException("holds an error of Excel; type the value itself");
            case BLANK, _NONE -> "";
        };
    }

    private static String number(Cell cell, ReviewColumn column) {
        double number = cell.getNumericCellValue();
        boolean isDateColumn = column == ReviewColumn.START || column == ReviewColumn.END;
        if (isDateColumn && number >= FIRST_SERIAL_DATE && DateUtil.isValidExcelDate(number)) {
            return cell.getLocalDateTimeCellValue().toLocalDate().toString();
        }
        return new BigDecimal(number, MathContext.DECIMAL64)
                .stripTrailingZeros()
                .toPlainString();
    }
}

package io.yearbook.publish.sdmx;

import java.math.BigDecimal;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Cells of a table as SDMX-CSV writes them. */
final class CellTexts {

    private CellTexts() {}

    /**
     * The text of a column: a number with all its digits and no others, dates and instants in ISO 8601, anything else as
     * it is. Null for a null and a blank text.
     */
    static @Nullable String of(Row row, String column) {
        Object value = row.getAs(column);
        if (value == null || value.toString().isBlank()) {
            return null;
        }
        if (value instanceof Double number) {
            return number(BigDecimal.valueOf(number), 0);
        }
        return value instanceof BigDecimal number ? number(number, 0) : value.toString();
    }

    /** The number with all its digits, and with as many after the point as it was published with; null for none. */
    static @Nullable String published(Row row, String value, String decimals) {
        BigDecimal number = row.getAs(value);
        Integer digits = row.getAs(decimals);
        return number == null ? null : number(number, digits == null ? 0 : digits);
    }

    private static String number(BigDecimal number, int digits) {
        int needed = Math.max(0, number.stripTrailingZeros().scale());
        return number.setScale(Math.max(needed, digits)).toPlainString();
    }
}

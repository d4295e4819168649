package io.yearbook.job.command;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.util.Base64;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import scala.collection.Iterable;

/** A value of Spark as one plain text: decimals with all their digits, ISO dates, UTC instants, bytes in Base64. */
final class CellText {

    private CellText() {}

    /** The text; null for null. Arrays, maps and structs are JSON. */
    static @Nullable String of(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        return isNested(value) ? JsonText.of(value) : ofScalar(value);
    }

    static boolean isNested(Object value) {
        return value instanceof Row || value instanceof Iterable<?>;
    }

    static String ofScalar(Object value) {
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        if (value instanceof Timestamp timestamp) {
            return timestamp.toInstant().toString();
        }
        if (value instanceof Date date) {
            return date.toLocalDate().toString();
        }
        if (value instanceof byte[] bytes) {
            return Base64.getEncoder().encodeToString(bytes);
        }
        return value.toString();
    }
}

package io.yearbook.notebook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;
import scala.collection.Iterable;
import scala.jdk.javaapi.CollectionConverters;

/** A value of Spark as text. */
final class CellText {

    /** Digits of a computed number that a reader compares; one that is stored as a decimal keeps all it has. */
    private static final MathContext SHOWN = new MathContext(6);

    private CellText() {}

    /** All of a value, as programs compare it; null for null. */
    static @Nullable String exact(@Nullable Object value) {
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        return value == null ? null : nested(value);
    }

    /** A value as people read it: no digits without meaning, instants to the second in UTC; empty for null. */
    static String readable(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal decimal) {
            return plain(decimal);
        }
        if (value instanceof Double || value instanceof Float) {
            double number = ((Number) value).doubleValue();
            return Double.isFinite(number) ? plain(BigDecimal.valueOf(number).round(SHOWN)) : String.valueOf(number);
        }
        if (value instanceof Instant instant) {
            return instant.truncatedTo(ChronoUnit.SECONDS).toString();
        }
        return nested(value);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String nested(Object value) {
        if (value instanceof Row row) {
            return row.mkString(", ");
        }
        if (value instanceof Tuple2<?, ?> entry) {
            return entry._1() + "=" + entry._2();
        }
        if (value instanceof Iterable<?> elements) {
            return CollectionConverters.asJava(elements.toSeq()).stream()
                    .map(element -> element == null ? "" : nested(element))
                    .sorted()
                    .collect(Collectors.joining(", "));
        }
        return value.toString();
    }
}

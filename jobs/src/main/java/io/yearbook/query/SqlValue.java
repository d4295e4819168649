package io.yearbook.query;

import java.sql.Array;
import java.sql.Blob;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of a result as plain Java; see {@link QueryRows}. */
final class SqlValue {

    private static final String LOCAL_TIME = "TIMESTAMP";

    private SqlValue() {}

    /** @param column counted from 1 */
    static @Nullable Object of(ResultSet rows, int column, String type) throws SQLException {
        return plain(type.equals(LOCAL_TIME) ? rows.getObject(column, LocalDateTime.class) : rows.getObject(column));
    }

    private static @Nullable Object plain(@Nullable Object value) throws SQLException {
        if (value instanceof OffsetDateTime instant) {
            return instant.toInstant();
        }
        if (value instanceof Array array) {
            return list((Object[]) array.getArray());
        }
        if (value instanceof Map<?, ?> map) {
            return map(map);
        }
        if (value instanceof Blob blob) {
            return blob.getBytes(1, Math.toIntExact(blob.length()));
        }
        return value == null || isPlain(value) ? value : value.toString();
    }

    private static boolean isPlain(Object value) {
        return value instanceof String
                || value instanceof Boolean
                || value instanceof Number
                || value instanceof LocalDate
                || value instanceof LocalDateTime
                || value instanceof Instant;
    }

    private static List<@Nullable Object> list(@Nullable Object[] values) throws SQLException {
        List<@Nullable Object> list = new ArrayList<>();
        for (Object value : values) {
            list.add(plain(value));
        }
        return Collections.unmodifiableList(list);
    }

    private static Map<@Nullable Object, @Nullable Object> map(Map<?, ?> values) throws SQLException {
        Map<@Nullable Object, @Nullable Object> map = new LinkedHashMap<>();
        for (Map.Entry<?, ?> entry : values.entrySet()) {
            map.put(plain(entry.getKey()), plain(entry.getValue()));
        }
        return Collections.unmodifiableMap(map);
    }
}

package io.yearbook.transform;

import io.yearbook.model.Field;
import io.yearbook.model.RawRecord;
import io.yearbook.model.RecordKind;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Records as a reader hands them over. */
final class Rows {

    static final String FILE = "yubei-2021.csv";

    private static final String GDP =
            "district=渝北区; indicator=gdp; period=2021; value=2235.61; publisher=重庆市统计局; published_at=2022-03-01";

    private Rows() {}

    /** A row that is accepted, but for the given texts: {@code "value=12,5; unit="} changes one and removes the other. */
    static RawRecord gdpWith(String changes) {
        return row(RecordKind.OBSERVATION, GDP, changes, "row 14");
    }

    static RawRecord gdpAt(String place, String changes) {
        return row(RecordKind.OBSERVATION, GDP, changes, place);
    }

    static RawRecord row(RecordKind kind, String base, String changes, String place) {
        Map<Field, String> texts = new EnumMap<>(Field.class);
        put(texts, base);
        put(texts, changes);
        texts.values().removeIf(String::isEmpty);
        return new RawRecord(
                kind, FILE, "a".repeat(64), place, texts, texts.getOrDefault(Field.VALUE, ""), "", null, "");
    }

    private static void put(Map<Field, String> texts, String assignments) {
        for (String assignment : assignments.split("; ")) {
            int equals = assignment.indexOf('=');
            if (equals > 0) {
                texts.put(
                        Field.valueOf(assignment.substring(0, equals).toUpperCase(Locale.ROOT)),
                        assignment.substring(equals + 1));
            }
        }
    }
}

package io.yearbook.catalog;

import io.yearbook.model.Field;
import io.yearbook.model.ObservationStatus;
import io.yearbook.model.Span;
import io.yearbook.model.ValueQualifier;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which fields a manifest may give for all rows of its file, and what their texts must look like. */
final class LandingManifestDefaults {

    /** What tells the rows of a file apart; {@code title} in a manifest is that of the publication. */
    private static final Set<Field> ROW_ONLY =
            EnumSet.of(Field.VALUE, Field.VALUE_TEXT, Field.TARGET_ID, Field.TASK_NO, Field.TITLE);

    private static final Pattern INTEGER = Pattern.compile("[+-]?\\d{1,9}");

    private LandingManifestDefaults() {}

    /** The fields by column name, in the order in which they are listed to a user. */
    static Map<String, Field> byName() {
        Map<String, Field> fields = new LinkedHashMap<>();
        EnumSet.complementOf(EnumSet.copyOf(ROW_ONLY)).forEach(field -> fields.put(field.columnName(), field));
        return fields;
    }

    static boolean isRowOnly(String name) {
        return ROW_ONLY.stream().anyMatch(field -> field.columnName().equals(name));
    }

    /** What is wrong with a default, as a part of a sentence; empty where nothing is. */
    static Optional<String> fault(Field field, String text) {
        return switch (field) {
            case PUBLISHED_AT, PERIOD_START, PERIOD_END, DUE_DATE, DEADLINE -> faultOfDate(text);
            case UNIT_MULT, DECIMALS, PLAN_YEAR ->
                INTEGER.matcher(text).matches()
                        ? Optional.empty()
                        : Optional.of("\"%s\" is not a whole number".formatted(text));
            case OBS_STATUS -> faultOfName(text, "status code", ObservationStatus.values());
            case SPAN -> faultOfName(text, "span", Span.values());
            case VALUE_QUALIFIER -> faultOfName(text, "qualifier", ValueQualifier.values());
            default -> Optional.empty();
        };
    }

    private static Optional<String> faultOfDate(String text) {
        try {
            LocalDate.parse(text);
            return Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.of("\"%s\" is not a date that exists, written as 2021-07-23".formatted(text));
        }
    }

    private static Optional<String> faultOfName(String text, String what, Enum<?>[] allowed) {
        List<String> names = Arrays.stream(allowed).map(Enum::name).toList();
        return names.contains(text)
                ? Optional.empty()
                : Optional.of("\"%s\" is not a %s; known are %s".formatted(text, what, String.join(", ", names)));
    }
}

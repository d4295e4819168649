package io.yearbook.catalog;

import io.yearbook.model.Field;
import io.yearbook.model.RecordKind;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a landing file beside its content, from the file {@code NAME.yml} next to it.
 *
 * @param kind what the rows are; observations unless stated
 * @param title title of the publication; empty for none
 * @param documentNumber its number; empty for none
 * @param licence licence or terms of use; empty for none
 * @param format reader to use instead of the detected one; null to detect
 * @param encoding character set instead of the detected one; null to detect
 * @param delimiter column separator of a CSV instead of the detected one; null to detect
 * @param decimalComma whether a comma, not a point, separates decimals
 * @param columns meaning of header texts, beyond the names that are always understood
 * @param ignoredColumns header texts that are not read on purpose
 * @param sheets names of the sheets to read; empty for all visible ones
 * @param defaults texts of fields that the file itself does not give: publisher, published_at, unit, period, …
 * @param marks signs that stand for a missing value, with the status code each means
 */
public record LandingManifest(
        RecordKind kind,
        String title,
        String documentNumber,
        String licence,
        @Nullable String format,
        @Nullable String encoding,
        @Nullable Character delimiter,
        boolean decimalComma,
        Map<String, Field> columns,
        List<String> ignoredColumns,
        List<String> sheets,
        Map<Field, String> defaults,
        Map<String, String> marks)
        implements Serializable {

    /** The manifest of a file that has none. */
    public static final LandingManifest NONE = new LandingManifest(
            RecordKind.OBSERVATION,
            "",
            "",
            "",
            null,
            null,
            null,
            false,
            Map.of(),
            List.of(),
            List.of(),
            Map.of(),
            Map.of());

    public LandingManifest {
        columns = Map.copyOf(columns);
        ignoredColumns = List.copyOf(ignoredColumns);
        sheets = List.copyOf(sheets);
        defaults = Map.copyOf(defaults);
        marks = Map.copyOf(marks);
    }

    /** Title and number as one text; empty where the manifest gives neither. */
    public String document() {
        return documentNumber.isEmpty() ? title : (title + "(" + documentNumber + ")");
    }

    public Optional<String> defaultOf(Field field) {
        return Optional.ofNullable(defaults.get(field));
    }
}

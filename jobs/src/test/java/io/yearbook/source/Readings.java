package io.yearbook.source;

import io.yearbook.catalog.LandingManifest;
import io.yearbook.model.Field;
import io.yearbook.model.RawRecord;
import io.yearbook.model.RecordKind;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a file yielded, for tests to look at. */
record Readings(List<RawRecord> records, ReadReport report) {

    private static final LandingReader READER = new LandingReader(SmallCatalog.CATALOG, ReadLimits.DEFAULT);

    static Readings of(SourceContent file) {
        return of(file, LandingManifest.NONE);
    }

    static Readings of(SourceContent file, LandingManifest manifest) {
        return of(file, manifest, READER);
    }

    /** Fails where the report is not exactly the last item. */
    static Readings of(SourceContent file, LandingManifest manifest, LandingReader reader) {
        List<RawRecord> records = new ArrayList<>();
        Iterator<ReadItem> items = reader.read(file, manifest);
        while (true) {
            ReadItem item = items.next();
            if (item.report() != null) {
                if (items.hasNext()) {
                    throw new AssertionError("an item follows the report");
                }
                return new Readings(records, item.report());
            }
            records.add(Objects.requireNonNull(item.record()));
        }
    }

    /** One line a record, the texts of the fields separated by bars; an absent text is shown as nothing. */
    List<String> show(Field... fields) {
        return records.stream().map(record -> show(record, fields)).toList();
    }

    private static String show(RawRecord record, Field... fields) {
        return List.of(fields).stream()
                .map(field -> Objects.requireNonNullElse(record.text(field), ""))
                .collect(Collectors.joining(" | "));
    }

    List<String> places() {
        return records.stream().map(RawRecord::place).toList();
    }

    static LandingManifest manifest(
            RecordKind kind,
            Map<String, Field> columns,
            List<String> ignored,
            Map<Field, String> defaults,
            Map<String, String> marks) {
        return new LandingManifest(
                kind, "", "", "", null, null, null, false, columns, ignored, List.of(), defaults, marks);
    }

    static LandingManifest declaring(
            @Nullable String format, @Nullable String encoding, @Nullable Character delimiter, List<String> sheets) {
        return new LandingManifest(
                RecordKind.OBSERVATION,
                "",
                "",
                "",
                format,
                encoding,
                delimiter,
                false,
                Map.of(),
                List.of(),
                sheets,
                Map.of(),
                Map.of());
    }

    static LandingManifest defaults(Map<Field, String> defaults) {
        return manifest(RecordKind.OBSERVATION, Map.of(), List.of(), defaults, Map.of());
    }
}

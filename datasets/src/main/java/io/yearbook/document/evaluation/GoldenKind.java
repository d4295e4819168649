package io.yearbook.document.evaluation;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What people read in a document and wrote into a CSV file, known by the columns of the file. */
public enum GoldenKind {
    FACTS(
            "facts",
            "seed_file",
            "indicator_code",
            "period_start",
            "period_end",
            "period_kind",
            "value",
            "unit",
            "qualifier",
            "quote"),
    TARGETS("targets", "task_no", "indicator_code", "comparator", "value", "unit", "due", "firmness", "quote"),
    TASKS(
            "tasks",
            "task_no",
            "part_zh",
            "section_zh",
            "district_code",
            "task_text",
            "lead_units",
            "responsible_units",
            "deadline");

    private final String nameEn;
    private final List<String> columns;

    GoldenKind(String nameEn, String... columns) {
        this.nameEn = nameEn;
        this.columns = List.of(columns);
    }

    /** Columns that a file of this kind has; it may have more, in any order. */
    public List<String> columns() {
        return columns;
    }

    /**
     * The kind whose columns the first line of a file names.
     *
     * @throws IOException where the file cannot be read
     * @throws IllegalArgumentException where the line names the columns of no kind; the message says which are known
     */
    public static GoldenKind of(Path file) throws IOException {
        List<String> header = header(file);
        Set<String> present = new HashSet<>(header);
        return Arrays.stream(values())
                .filter(kind -> present.containsAll(kind.columns))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "the columns of %s are %s; known are %s".formatted(file, header, known())));
    }

    private static List<String> header(Path file) throws IOException {
        try (CsvReader<CsvRecord> rows =
                CsvReader.builder().detectBomHeader(true).ofCsvRecord(file)) {
            Iterator<CsvRecord> first = rows.iterator();
            return first.hasNext() ? first.next().getFields() : List.of();
        }
    }

    private static String known() {
        return Arrays.stream(values())
                .map(kind -> "those of %s: %s".formatted(kind.nameEn, String.join(",", kind.columns)))
                .collect(Collectors.joining("; "));
    }
}

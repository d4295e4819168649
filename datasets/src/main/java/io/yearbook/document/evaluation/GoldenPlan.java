package io.yearbook.document.evaluation;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.yearbook.catalog.Catalog;
import io.yearbook.model.Comparator;
import io.yearbook.model.Target.Firmness;
import io.yearbook.model.Unit;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Tasks and targets of a plan that people read, from CSV files. */
public final class GoldenPlan {

    private GoldenPlan() {}

    /**
     * Targets, from the columns {@code task_no, indicator_code, comparator, value, unit, due, firmness, quote}.
     *
     * @param document name of the document's file; where there is a column {@code source_file}, the rows are those that
     *     name it, but for the extension
     * @throws IOException where the file cannot be read
     * @throws IllegalArgumentException where a row cannot be understood; the message says which
     */
    public static List<StatedTarget> targets(Path file, String document, Catalog catalog) throws IOException {
        return GoldenRows.read(file, row -> GoldenRows.isOf(row, "source_file", document), row -> target(row, catalog));
    }

    /**
     * Tasks, from the columns {@code task_no, part_zh, section_zh, district_code, task_text, lead_units,
     * responsible_units, deadline}; of one document as targets are.
     *
     * @throws IOException where the file cannot be read
     * @throws IllegalArgumentException where a row cannot be understood; the message says which
     */
    public static List<StatedTask> tasks(Path file, String document, Catalog catalog) throws IOException {
        return GoldenRows.read(file, row -> GoldenRows.isOf(row, "source_file", document), row -> task(row, catalog));
    }

    private static StatedTarget target(NamedCsvRecord row, Catalog catalog) {
        String unit = row.getField("unit");
        return new StatedTarget(
                number(row.getField("task_no")),
                row.getField("indicator_code"),
                Comparator.ofSign(row.getField("comparator"))
                        .orElseThrow(() -> new IllegalArgumentException(
                                "comparator \"%s\" is none of >=, >, <=, <, =".formatted(row.getField("comparator")))),
                new BigDecimal(row.getField("value")),
                catalog.units().resolve(unit).map(Unit::code).orElse(unit),
                row.getField("due"),
                Firmness.valueOf(row.getField("firmness").toUpperCase(Locale.ROOT)),
                row.getField("quote"));
    }

    private static StatedTask task(NamedCsvRecord row, Catalog catalog) {
        String district = row.getField("district_code");
        return new StatedTask(
                number(row.getField("task_no")),
                row.getField("part_zh"),
                row.getField("section_zh"),
                row.getField("task_text"),
                units(row.getField("lead_units"), district, catalog),
                units(row.getField("responsible_units"), district, catalog),
                row.getField("deadline"));
    }

    private static int number(String text) {
        return text.isBlank() ? 0 : Integer.parseInt(text.strip());
    }

    private static Set<String> units(String text, String district, Catalog catalog) {
        return Arrays.stream(text.split("[;；、]"))
                .filter(unit -> !unit.isBlank())
                .map(unit -> catalog.governmentUnits().canonicalName(unit, district))
                .collect(Collectors.toSet());
    }
}

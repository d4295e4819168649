package io.yearbook.job.index;

import io.yearbook.catalog.IndicatorCatalog;
import io.yearbook.catalog.index.DataColumns;
import io.yearbook.metric.index.UnitYear;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One wide file: where its rows and columns are, and what its cells hold. */
final class WideSource {

    private static final Set<String> MISSING = Set.of("", "na", "n/a", "nan", "null", "-", "--", "—", "…", "..", ".");
    private static final String NUMBER = "[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?";

    private final WideTable table;
    private final WideColumns columns;
    private final List<String> faults;
    private final Map<UnitYear, WideTable.Row> rowOf = new HashMap<>();
    private final Map<String, OptionalInt> placeOf = new HashMap<>();

    WideSource(WideTable table, DataColumns stated, IndicatorCatalog catalogue, List<String> faults) {
        this.table = table;
        this.columns = new WideColumns(table, stated, catalogue, faults);
        this.faults = faults;
        if (columns.unit() != WideColumns.NONE) {
            table.rows().forEach(this::add);
        }
    }

    private void add(WideTable.Row row) {
        UnitYear of = unitYear(row);
        WideTable.Row former = rowOf.putIfAbsent(of, row);
        if (former != null) {
            faults.add("%s, row %d: %s%s stands in row %d already; keep one row for each unit and year"
                    .formatted(
                            table.file(),
                            row.number(),
                            of.unit(),
                            of.year() == 0 ? "" : " of " + of.year(),
                            former.number()));
        }
    }

    WideTable table() {
        return table;
    }

    boolean has(String column) {
        return place(column).isPresent();
    }

    String advice(String column) {
        return columns.advice(column);
    }

    private OptionalInt place(String column) {
        return placeOf.computeIfAbsent(column, columns::find);
    }

    UnitYear unitYear(WideTable.Row row) {
        String unit = row.cells().get(columns.unit());
        if (unit.isEmpty()) {
            fault(row, columns.unit(), "is empty; every row needs a unit");
        }
        return new UnitYear(unit, year(row));
    }

    private int year(WideTable.Row row) {
        if (columns.year() == WideColumns.NONE) {
            return 0;
        }
        String text = row.cells().get(columns.year());
        if (text.matches("[12]\\d{3}(\\.0+)?")) {
            return Integer.parseInt(text.substring(0, 4));
        }
        fault(row, columns.year(), "\"%s\" is no year".formatted(text));
        return 0;
    }

    /** What a reader calls the unit of the row. */
    String name(WideTable.Row row) {
        return row.cells().get(columns.name() == WideColumns.NONE ? columns.unit() : columns.name());
    }

    /** The row of the unit in the year; that of the unit where the file has no years. */
    WideTable.@Nullable Row row(UnitYear of) {
        WideTable.Row row = rowOf.get(of);
        return row == null ? rowOf.get(new UnitYear(of.unit(), 0)) : row;
    }

    /** The text of a cell; null where it is missing. */
    @Nullable
    String text(WideTable.Row row, String column) {
        OptionalInt place = place(column);
        String text = place.isPresent() ? row.cells().get(place.getAsInt()) : "";
        return MISSING.contains(text.toLowerCase(Locale.ROOT)) ? null : text;
    }

    /** The number in a cell; not a number where it is missing or, which is a fault, cannot be read. */
    double number(WideTable.Row row, String column) {
        String text = text(row, column);
        if (text == null) {
            return Double.NaN;
        }
        if (text.matches(NUMBER)) {
            return Double.parseDouble(text);
        }
        fault(
                row,
                place(column).orElseThrow(),
                "cannot read \"%s\" as a number; write it as 1234.5, or leave it empty".formatted(text));
        return Double.NaN;
    }

    private void fault(WideTable.Row row, int column, String message) {
        faults.add("%s, row %d, column \"%s\": %s"
                .formatted(table.file(), row.number(), table.heads().get(column), message));
    }
}

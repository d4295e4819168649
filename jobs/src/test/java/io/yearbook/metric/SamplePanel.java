package io.yearbook.metric;

import io.yearbook.model.Indicator;
import io.yearbook.model.IndicatorYear;
import io.yearbook.model.Observation;
import io.yearbook.model.ObservationStatus;
import io.yearbook.model.Period;
import io.yearbook.model.Span;
import io.yearbook.model.Target;
import io.yearbook.model.ValueQualifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a panel from a table with a header. Columns: {@code district}, {@code period} (a year, one day, {@code
 * START/END}, or {@code /END}), {@code value} (with its qualifier before it, {@code -} for missing; its digits are the
 * published precision); and where needed {@code span}, {@code status}, {@code publisher}, {@code published}, {@code
 * unit}, {@code reported} (with its unit after a space).
 */
final class SamplePanel {

    static final LocalDate RUN_DATE = LocalDate.of(2025, 1, 1);

    private SamplePanel() {}

    static List<PanelCell> cells(Indicator indicator, String table) {
        List<String> lines =
                table.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        List<String> header = cellsOf(lines.get(0));
        List<PanelCell> cells = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            Map<String, String> row = new HashMap<>();
            List<String> texts = cellsOf(line);
            for (int column = 0; column < header.size(); column++) {
                row.put(header.get(column), texts.get(column));
            }
            cells.add(new PanelCell("o%02d".formatted(cells.size() + 1), observation(indicator, row)));
        }
        return cells;
    }

    private static List<String> cellsOf(String line) {
        String inner = line.substring(1, line.lastIndexOf('|'));
        return List.of(inner.split("\\|", -1)).stream().map(String::strip).toList();
    }

    /** The figure of one row by column; what is left out is as usual. */
    static Observation observation(Indicator indicator, Map<String, String> row) {
        String text = row.getOrDefault("value", "-");
        boolean missing = text.equals("-");
        ValueQualifier qualifier = qualifier(text);
        BigDecimal value = new BigDecimal(
                missing ? "0" : text.substring(qualifier.mark().length()).strip());
        String[] reported = row.getOrDefault("reported", "").split(" ", 2);
        boolean reports = reported.length == 2;
        return new Observation(
                text(row, "district", "a"),
                indicator.code(),
                period(row.getOrDefault("period", "2021"), text(row, "span", "")),
                missing ? null : value,
                text(row, "unit", indicator.unit()),
                missing ? null : value.scale(),
                ObservationStatus.valueOf(text(row, "status", missing ? "O" : "A")),
                qualifier,
                reports ? new BigDecimal(reported[0]) : null,
                reports ? reported[1] : null,
                text(row, "publisher", "统计局"),
                LocalDate.parse(text(row, "published", "2023-01-01")));
    }

    private static String text(Map<String, String> row, String column, String otherwise) {
        String text = row.getOrDefault(column, "");
        return text.isEmpty() ? otherwise : text;
    }

    private static ValueQualifier qualifier(String text) {
        for (ValueQualifier qualifier : ValueQualifier.values()) {
            if (!qualifier.mark().isEmpty() && text.startsWith(qualifier.mark())) {
                return qualifier;
            }
        }
        return ValueQualifier.EXACT;
    }

    static Period period(String text, String span) {
        Period period = datesOf(text);
        return span.isEmpty() ? period : new Period(period.start(), period.end(), Span.valueOf(span));
    }

    private static Period datesOf(String text) {
        if (text.length() == 4) {
            return Period.fullYear(Integer.parseInt(text));
        }
        int slash = text.indexOf('/');
        if (slash < 0) {
            return Period.pointInTime(LocalDate.parse(text));
        }
        LocalDate end = LocalDate.parse(text.substring(slash + 1));
        return Period.of(slash == 0 ? null : LocalDate.parse(text.substring(0, slash)), end);
    }

    /** The rows of the panel with default settings, all run long after every due date. */
    static List<IndicatorYear> rows(Indicator indicator, String table, Target... targets) {
        return rows(MetricSettings.DEFAULTS, indicator, cells(indicator, table), List.of(targets));
    }

    static List<IndicatorYear> rows(
            MetricSettings settings, Indicator indicator, List<PanelCell> cells, List<Target> targets) {
        return new IndicatorYears(SampleCatalog.catalog(), settings, RUN_DATE).of(indicator, cells, targets);
    }

    /** The only row of the district and year. */
    static IndicatorYear only(List<IndicatorYear> rows, String district, int year) {
        List<IndicatorYear> found = rows.stream()
                .filter(row -> row.districtCode().equals(district) && row.year() == year)
                .toList();
        if (found.size() != 1) {
            throw new AssertionError("%s %d has %d rows: %s".formatted(district, year, found.size(), found));
        }
        return found.get(0);
    }
}

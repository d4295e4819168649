package io.yearbook.metric.finding;

import io.yearbook.catalog.Catalog;
import io.yearbook.metric.PanelCell;
import io.yearbook.model.Finding;
import io.yearbook.model.FindingCode;
import io.yearbook.model.Observation;
import io.yearbook.model.ObservationStatus;
import io.yearbook.model.Period;
import io.yearbook.model.Span;
import io.yearbook.model.ValueQualifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads figures of 渝北区 from lines {@code indicator | period | value}, where needed with {@code | publisher | reported |
 * status}. A period is a year, a day, {@code START/END}, or {@code /END} for an unstated start; a span may follow it. The
 * digits of a value are its published precision; {@code -} is none.
 */
final class CheckedFigures {

    static final String PUBLISHER = "重庆市统计局";

    private CheckedFigures() {}

    static List<Finding> findings(Catalog catalog, FindingCode code, String lines) {
        return new DistrictFindings(catalog, FindingSettings.DEFAULTS)
                .of(cells(catalog, lines)).stream()
                        .filter(finding -> finding.code() == code)
                        .toList();
    }

    static List<PanelCell> cells(Catalog catalog, String lines) {
        List<PanelCell> cells = new ArrayList<>();
        lines.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            List<String> parts =
                    Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            cells.add(new PanelCell("o%02d".formatted(cells.size() + 1), observation(catalog, parts)));
        });
        return cells;
    }

    private static Observation observation(Catalog catalog, List<String> parts) {
        String text = parts.get(2);
        ValueQualifier qualifier = Arrays.stream(ValueQualifier.values())
                .filter(known -> !known.mark().isEmpty() && text.startsWith(known.mark()))
                .findFirst()
                .orElse(ValueQualifier.EXACT);
        BigDecimal value = text.equals("-")
                ? null
                : new BigDecimal(text.substring(qualifier.mark().length()));
        String[] reported = part(parts, 4, "").split(" ", 2);
        boolean reports = reported.length == 2;
        return new Observation(
                "500112",
                parts.get(0),
                period(parts.get(1)),
                value,
                catalog.indicators().byCode(parts.get(0)).orElseThrow().unit(),
                value == null ? null : value.scale(),
                ObservationStatus.valueOf(part(parts, 5, value == null ? "O" : "A")),
                qualifier,
                reports ? new BigDecimal(reported[0]) : null,
                reports ? reported[1] : null,
                part(parts, 3, PUBLISHER),
                LocalDate.of(2024, 1, 1));
    }

    private static String part(List<String> parts, int index, String otherwise) {
        return index < parts.size() && !parts.get(index).isEmpty() ? parts.get(index) : otherwise;
    }

    private static Period period(String text) {
        String[] parts = text.split(" ", 2);
        Period dates = dates(parts[0]);
        return parts.length == 1 ? dates : new Period(dates.start(), dates.end(), Span.valueOf(parts[1]));
    }

    private static Period dates(String text) {
        if (text.length() == 4) {
            return Period.fullYear(Integer.parseInt(text));
        }
        int slash = text.indexOf('/');
        LocalDate end = LocalDate.parse(text.substring(slash + 1));
        if (slash < 0) {
            return Period.pointInTime(end);
        }
        return Period.of(slash == 0 ? null : LocalDate.parse(text.substring(0, slash)), end);
    }
}

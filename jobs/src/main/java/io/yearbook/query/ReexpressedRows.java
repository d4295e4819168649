package io.yearbook.query;

import static io.yearbook.table.ObservationTable.DECIMALS;
import static io.yearbook.table.ObservationTable.DISTRICT_CODE;
import static io.yearbook.table.ObservationTable.INDICATOR_CODE;
import static io.yearbook.table.ObservationTable.KNOWN_TO;
import static io.yearbook.table.ObservationTable.OBSERVATION_ID;
import static io.yearbook.table.ObservationTable.OBS_STATUS;
import static io.yearbook.table.ObservationTable.PERIOD_END;
import static io.yearbook.table.ObservationTable.PERIOD_START;
import static io.yearbook.table.ObservationTable.PUBLISHED_AT;
import static io.yearbook.table.ObservationTable.PUBLISHER;
import static io.yearbook.table.ObservationTable.REPORTED_CHANGE;
import static io.yearbook.table.ObservationTable.REPORTED_CHANGE_UNIT;
import static io.yearbook.table.ObservationTable.SPAN;
import static io.yearbook.table.ObservationTable.UNIT;
import static io.yearbook.table.ObservationTable.VALUE;
import static io.yearbook.table.ObservationTable.VALUE_QUALIFIER;

import io.yearbook.catalog.Catalog;
import io.yearbook.metric.PanelCell;
import io.yearbook.metric.Reexpression;
import io.yearbook.model.CrosswalkPart;
import io.yearbook.model.Observation;
import io.yearbook.model.ObservationStatus;
import io.yearbook.model.Period;
import io.yearbook.model.Span;
import io.yearbook.model.ValueQualifier;
import io.yearbook.table.ObservationTable;
import io.yearbook.table.PlainTable;
import io.yearbook.table.ReexpressedTable;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Computes {@code reexpressed_value} from the observations in force. */
final class ReexpressedRows {

    private ReexpressedRows() {}

    static PlainTable of(TableDatabase database, Catalog catalog) throws SQLException {
        String formerDistricts = catalog.crosswalk().all().stream()
                .map(CrosswalkPart::fromDistrict)
                .distinct()
                .map(SqlText::literal)
                .collect(Collectors.joining(", "));
        Map<String, List<PanelCell>> cells = new TreeMap<>();
        if (!formerDistricts.isEmpty()) {
            database.query("SELECT * FROM %s WHERE %s IS NULL AND %s IN (%s)"
                            .formatted(ObservationTable.NAME, KNOWN_TO, DISTRICT_CODE, formerDistricts))
                    .maps()
                    .forEach(row -> cells.computeIfAbsent(text(row, INDICATOR_CODE), code -> new ArrayList<>())
                            .add(new PanelCell(text(row, OBSERVATION_ID), observation(row))));
        }
        Reexpression reexpression = new Reexpression(catalog);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        cells.forEach((code, ofIndicator) -> catalog.indicators()
                .byCode(code)
                .ifPresent(indicator -> reexpression.of(indicator, ofIndicator).stream()
                        .map(ReexpressedTable::row)
                        .forEach(rows::add)));
        return new PlainTable(ReexpressedTable.NAME, ReexpressedTable.COLUMNS, rows);
    }

    private static Observation observation(Map<String, @Nullable Object> row) {
        return new Observation(
                text(row, DISTRICT_CODE),
                text(row, INDICATOR_CODE),
                new Period(
                        (LocalDate) row.get(PERIOD_START),
                        required(row, PERIOD_END, LocalDate.class),
                        Span.valueOf(text(row, SPAN))),
                (BigDecimal) row.get(VALUE),
                text(row, UNIT),
                (Integer) row.get(DECIMALS),
                ObservationStatus.valueOf(text(row, OBS_STATUS)),
                ValueQualifier.valueOf(text(row, VALUE_QUALIFIER)),
                (BigDecimal) row.get(REPORTED_CHANGE),
                (String) row.get(REPORTED_CHANGE_UNIT),
                text(row, PUBLISHER),
                required(row, PUBLISHED_AT, LocalDate.class));
    }

    private static String text(Map<String, @Nullable Object> row, String column) {
        return required(row, column, String.class);
    }

    private static <T> T required(Map<String, @Nullable Object> row, String column, Class<T> type) {
        Object value = row.get(column);
        if (value == null) {
            throw new IllegalStateException("an observation has no " + column);
        }
        return type.cast(value);
    }
}

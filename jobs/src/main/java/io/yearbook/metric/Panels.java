package io.yearbook.metric;

import static org.apache.spark.sql.functions.col;

import io.yearbook.catalog.Catalog;
import io.yearbook.model.Indicator;
import io.yearbook.model.Target;
import io.yearbook.table.IndicatorYearTable;
import io.yearbook.table.ObservationTable;
import io.yearbook.table.TargetTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.function.CoGroupFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/** Computes {@code indicator_year} from current vintages: one exchange by indicator, then one pass over each panel. */
public final class Panels {

    private Panels() {}

    /**
     * The rows of {@code indicator_year}. Observations and targets of indicators that the catalogue does not hold give
     * none.
     *
     * @param observations all vintages known, of {@code observation}
     * @param targets current rows of {@code target}
     * @param runDate date of the run in Asia/Shanghai
     */
    public static Dataset<Row> indicatorYears(
            Dataset<Row> observations,
            Dataset<Row> targets,
            Catalog catalog,
            MetricSettings settings,
            LocalDate runDate) {
        IndicatorYears computation = new IndicatorYears(catalog, settings, runDate);
        MapFunction<Row, String> indicatorOf = row -> row.getAs(ObservationTable.INDICATOR_CODE);
        CoGroupFunction<String, Row, Row, Row> compute =
                (code, cells, promised) -> rows(computation, catalog, code, cells, promised);
        return observations
                .groupByKey(indicatorOf, Encoders.STRING())
                .cogroup(
                        targets.groupByKey(indicatorOf, Encoders.STRING()),
                        compute,
                        Encoders.row(IndicatorYearTable.SCHEMA));
    }

    /** The rows in force: those that no later vintage has replaced. */
    public static Dataset<Row> filterCurrent(Dataset<Row> vintages) {
        return vintages.filter(col(ObservationTable.KNOWN_TO).isNull());
    }

    private static Iterator<Row> rows(
            IndicatorYears computation, Catalog catalog, String code, Iterator<Row> cells, Iterator<Row> promised) {
        Optional<Indicator> indicator = catalog.indicators().byCode(code);
        if (indicator.isEmpty()) {
            return Collections.emptyIterator();
        }
        PanelVintages vintages = new PanelVintages();
        cells.forEachRemaining(row -> vintages.add(
                new PanelCell(row.getAs(ObservationTable.OBSERVATION_ID), ObservationTable.observation(row)),
                row.getAs(ObservationTable.KNOWN_FROM),
                row.isNullAt(row.fieldIndex(ObservationTable.KNOWN_TO))));
        List<Target> targets = new ArrayList<>();
        promised.forEachRemaining(row -> targets.add(TargetTable.target(row)));
        return computation.of(indicator.get(), vintages.current(), vintages.first(), targets).stream()
                .map(IndicatorYearTable::row)
                .iterator();
    }
}

package io.yearbook.metric;

import static org.apache.spark.sql.functions.broadcast;

import io.yearbook.catalog.Catalog;
import io.yearbook.model.Indicator;
import io.yearbook.model.Target;
import io.yearbook.table.ObservationTable;
import io.yearbook.table.TargetOutcomeTable;
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

/** Computes {@code target_outcome}: one pass over the figures of those districts and indicators that have a target. */
public final class TargetPanels {

    private static final String[] PROMISED = {ObservationTable.DISTRICT_CODE, ObservationTable.INDICATOR_CODE};

    private TargetPanels() {}

    /**
     * The rows of {@code target_outcome}. Targets on indicators that the catalogue does not hold give none.
     *
     * @param observations current rows of {@code observation}
     * @param targets current rows of {@code target}
     * @param runDate date of the run in Asia/Shanghai
     */
    public static Dataset<Row> outcomes(
            Dataset<Row> observations, Dataset<Row> targets, Catalog catalog, LocalDate runDate) {
        TargetOutcomes computation = new TargetOutcomes(catalog, runDate);
        MapFunction<Row, String> indicatorOf = row -> row.getAs(ObservationTable.INDICATOR_CODE);
        CoGroupFunction<String, Row, Row, Row> compute =
                (code, cells, promised) -> rows(computation, catalog, code, cells, promised);
        Dataset<Row> promised = targets.select(PROMISED[0], PROMISED[1]).distinct();
        return observations
                .join(broadcast(promised), PROMISED, "left_semi")
                .groupByKey(indicatorOf, Encoders.STRING())
                .cogroup(
                        targets.groupByKey(indicatorOf, Encoders.STRING()),
                        compute,
                        Encoders.row(TargetOutcomeTable.SCHEMA));
    }

    private static Iterator<Row> rows(
            TargetOutcomes computation, Catalog catalog, String code, Iterator<Row> cells, Iterator<Row> promised) {
        Optional<Indicator> indicator = catalog.indicators().byCode(code);
        if (indicator.isEmpty()) {
            return Collections.emptyIterator();
        }
        List<PanelCell> panel = new ArrayList<>();
        cells.forEachRemaining(row -> panel.add(
                new PanelCell(row.getAs(ObservationTable.OBSERVATION_ID), ObservationTable.observation(row))));
        List<Target> targets = new ArrayList<>();
        promised.forEachRemaining(row -> targets.add(TargetTable.target(row)));
        return computation.of(indicator.get(), panel, targets).stream()
                .map(TargetOutcomeTable::row)
                .iterator();
    }
}

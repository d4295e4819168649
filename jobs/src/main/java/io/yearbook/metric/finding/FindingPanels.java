package io.yearbook.metric.finding;

import static org.apache.spark.sql.functions.col;

import io.yearbook.catalog.Catalog;
import io.yearbook.metric.PanelCell;
import io.yearbook.model.RejectReason;
import io.yearbook.table.FindingTable;
import io.yearbook.table.ObservationTable;
import io.yearbook.table.RejectedRowTable;
import io.yearbook.table.TargetTable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/**
 * Computes {@code finding}: one exchange by district, then one pass over each; and one by indicator of those that are added
 * up over the districts, if there are any.
 */
public final class FindingPanels {

    private static final Object[] REASONS = {RejectReason.TEXT_DAMAGED.name(), RejectReason.KEY_CONFLICT.name()};

    private FindingPanels() {}

    /**
     * The rows of {@code finding}.
     *
     * @param observations current rows of {@code observation}
     * @param targets current rows of {@code target}
     * @param rejected rows of {@code rejected_row}
     */
    public static Dataset<Row> findings(
            Dataset<Row> observations,
            Dataset<Row> targets,
            Dataset<Row> rejected,
            Catalog catalog,
            FindingSettings settings) {
        DistrictFindings computation = new DistrictFindings(catalog, settings);
        MapFunction<Row, String> districtOf = row -> row.getAs(ObservationTable.DISTRICT_CODE);
        FlatMapGroupsFunction<String, Row, Row> compute = (district, rows) ->
                computation.of(cells(rows)).stream().map(FindingTable::row).iterator();
        FlatMapFunction<Row, Row> ofRejected = row -> RejectedRowFindings.of(
                        RejectedRowTable.place(row),
                        RejectReason.valueOf(row.getAs(RejectedRowTable.REASON_CODE)),
                        row.getAs(RejectedRowTable.RAW_TEXT))
                .map(FindingTable::row)
                .stream()
                .iterator();
        Dataset<Row> ofDistricts = observations
                .groupByKey(districtOf, Encoders.STRING())
                .flatMapGroups(compute, Encoders.row(FindingTable.SCHEMA));
        return withDistrictSums(ofDistricts, observations, catalog)
                .union(ofPlans(targets, catalog))
                .union(rejected.filter(col(RejectedRowTable.REASON_CODE).isin(REASONS))
                        .flatMap(ofRejected, Encoders.row(FindingTable.SCHEMA)));
    }

    private static Dataset<Row> ofPlans(Dataset<Row> targets, Catalog catalog) {
        PlanReadingFindings computation = new PlanReadingFindings(catalog);
        MapFunction<Row, String> planOf = row -> row.getAs(TargetTable.PLAN_ID);
        FlatMapGroupsFunction<String, Row, Row> compute = (plan, rows) -> {
            List<PlanReadingFindings.StatedTarget> stated = new ArrayList<>();
            rows.forEachRemaining(row -> stated.add(
                    new PlanReadingFindings.StatedTarget(row.getAs(TargetTable.VINTAGE_ID), TargetTable.target(row))));
            return computation.of(stated).stream().map(FindingTable::row).iterator();
        };
        return targets.groupByKey(planOf, Encoders.STRING()).flatMapGroups(compute, Encoders.row(FindingTable.SCHEMA));
    }

    private static Dataset<Row> withDistrictSums(Dataset<Row> findings, Dataset<Row> observations, Catalog catalog) {
        DistrictSumFindings computation = new DistrictSumFindings(catalog);
        Set<String> indicators = computation.indicatorCodes();
        if (indicators.isEmpty()) {
            return findings;
        }
        MapFunction<Row, String> indicatorOf = row -> row.getAs(ObservationTable.INDICATOR_CODE);
        FlatMapGroupsFunction<String, Row, Row> compute =
                (indicator, rows) -> computation.of(indicator, cells(rows)).stream()
                        .map(FindingTable::row)
                        .iterator();
        return findings.union(observations
                .filter(col(ObservationTable.INDICATOR_CODE).isin(indicators.toArray()))
                .groupByKey(indicatorOf, Encoders.STRING())
                .flatMapGroups(compute, Encoders.row(FindingTable.SCHEMA)));
    }

    private static List<PanelCell> cells(Iterator<Row> rows) {
        List<PanelCell> cells = new ArrayList<>();
        rows.forEachRemaining(row -> cells.add(
                new PanelCell(row.getAs(ObservationTable.OBSERVATION_ID), ObservationTable.observation(row))));
        return cells;
    }
}

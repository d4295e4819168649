package io.yearbook.metric.finding;

import static org.apache.spark.sql.functions.col;

import io.yearbook.catalog.Catalog;
import io.yearbook.metric.PanelCell;
import io.yearbook.model.Finding;
import io.yearbook.model.RejectReason;
import io.yearbook.table.FindingTable;
import io.yearbook.table.ObservationTable;
import io.yearbook.table.RejectedRowTable;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/** Computes {@code finding}: one exchange by district, then one pass over each. */
public final class FindingPanels {

    private static final Object[] REASONS = {RejectReason.TEXT_DAMAGED.name(), RejectReason.KEY_CONFLICT.name()};

    private FindingPanels() {}

    /**
     * The rows of {@code finding}.
     *
     * @param observations current rows of {@code observation}
     * @param rejected rows of {@code rejected_row}
     */
    public static Dataset<Row> findings(
            Dataset<Row> observations, Dataset<Row> rejected, Catalog catalog, FindingSettings settings) {
        DistrictFindings computation = new DistrictFindings(catalog, settings);
        MapFunction<Row, String> districtOf = row -> row.getAs(ObservationTable.DISTRICT_CODE);
        FlatMapGroupsFunction<String, Row, Row> compute = (district, rows) -> {
            List<PanelCell> cells = new ArrayList<>();
            rows.forEachRemaining(row -> cells.add(
                    new PanelCell(row.getAs(ObservationTable.OBSERVATION_ID), ObservationTable.observation(row))));
            return computation.of(cells).stream().map(FindingTable::row).iterator();
        };
        FlatMapFunction<Row, Row> ofRejected = row -> RejectedRowFindings.of(
                        new Finding.Place(
                                row.getAs(RejectedRowTable.SOURCE_FILE),
                                row.getAs(RejectedRowTable.SOURCE_PATH),
                                row.getAs(RejectedRowTable.SOURCE_PLACE)),
                        RejectReason.valueOf(row.getAs(RejectedRowTable.REASON_CODE)),
                        row.getAs(RejectedRowTable.RAW_TEXT))
                .map(FindingTable::row)
                .stream()
                .iterator();
        return observations
                .groupByKey(districtOf, Encoders.STRING())
                .flatMapGroups(compute, Encoders.row(FindingTable.SCHEMA))
                .union(rejected.filter(col(RejectedRowTable.REASON_CODE).isin(REASONS))
                        .flatMap(ofRejected, Encoders.row(FindingTable.SCHEMA)));
    }
}

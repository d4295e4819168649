package io.yearbook.publish;

import static org.apache.spark.sql.functions.col;

import io.yearbook.catalog.Catalog;
import io.yearbook.metric.PanelCell;
import io.yearbook.metric.Reexpression;
import io.yearbook.model.CrosswalkPart;
import io.yearbook.model.Indicator;
import io.yearbook.table.ObservationTable;
import io.yearbook.table.ReexpressedTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** A view, computed when it is asked for and stored nowhere: what nobody stated must not lie among observations. */
final class ReexpressedValues {

    private static final StructType SCHEMA = PlainRows.schema(ReexpressedTable.COLUMNS);

    private ReexpressedValues() {}

    /** @param current rows in force of {@code observation} */
    static Dataset<Row> of(Dataset<Row> current, Catalog catalog) {
        Object[] formerDistricts = catalog.crosswalk().all().stream()
                .map(CrosswalkPart::fromDistrict)
                .distinct()
                .toArray();
        Reexpression reexpression = new Reexpression(catalog);
        MapFunction<Row, String> indicatorOf = row -> row.getAs(ObservationTable.INDICATOR_CODE);
        FlatMapGroupsFunction<String, Row, Row> reexpress = (code, rows) -> rows(reexpression, catalog, code, rows);
        return current.filter(col(ObservationTable.DISTRICT_CODE).isin(formerDistricts))
                .groupByKey(indicatorOf, Encoders.STRING())
                .flatMapGroups(reexpress, Encoders.row(SCHEMA));
    }

    private static Iterator<Row> rows(Reexpression reexpression, Catalog catalog, String code, Iterator<Row> rows) {
        Optional<Indicator> indicator = catalog.indicators().byCode(code);
        if (indicator.isEmpty()) {
            return Collections.emptyIterator();
        }
        List<PanelCell> cells = new ArrayList<>();
        rows.forEachRemaining(row -> cells.add(
                new PanelCell(row.getAs(ObservationTable.OBSERVATION_ID), ObservationTable.observation(row))));
        return reexpression.of(indicator.get(), cells).stream()
                .map(ReexpressedTable::row)
                .map(PlainRows::row)
                .iterator();
    }
}

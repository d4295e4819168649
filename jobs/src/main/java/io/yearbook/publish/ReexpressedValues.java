package io.yearbook.publish;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import io.yearbook.catalog.Catalog;
import io.yearbook.metric.PanelCell;
import io.yearbook.metric.Reexpression;
import io.yearbook.model.CrosswalkPart;
import io.yearbook.model.Indicator;
import io.yearbook.model.ReexpressedValue;
import io.yearbook.table.ObservationTable;
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
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** A view, computed when it is asked for and stored nowhere: what nobody stated must not lie among observations. */
final class ReexpressedValues {

    static final String NAME = "reexpressed_value";

    private static final DataType VALUE_TYPE =
            DataTypes.createDecimalType(ObservationTable.VALUE_PRECISION, ObservationTable.VALUE_SCALE);

    private static final StructType SCHEMA = new StructType()
            .add("district_code", StringType, false, "A district whose territory changed, as it is since")
            .add("indicator_code", StringType, false, "Code of the indicator catalogue")
            .add("period_start", DateType, true, "First day; null where unstated")
            .add("period_end", DateType, false, "Last day, before the change")
            .add("span", StringType, false, "FULL_YEAR, YEAR_TO_DATE, PART_YEAR, POINT_IN_TIME, CUMULATIVE or UNSTATED")
            .add("year", IntegerType, false, "Year of period_end")
            .add("value", VALUE_TYPE, true, "Exact sum of former districts; null where there is a reason")
            .add("low", VALUE_TYPE, true, "What the value is at least; null where not known")
            .add("high", VALUE_TYPE, true, "What the value is at most; null where not known")
            .add("unit", StringType, false, "The indicator's canonical unit")
            .add("reason", StringType, true, "Why there is a range only, or nothing; null where there is a value")
            .add("former_districts", StringType, false, "Codes of the districts it was made of, in this order");

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
                .map(ReexpressedValues::row)
                .iterator();
    }

    private static Row row(ReexpressedValue value) {
        return RowFactory.create(
                value.districtCode(),
                value.indicatorCode(),
                value.period().start(),
                value.period().end(),
                value.period().span().name(),
                value.period().year(),
                value.value(),
                value.low(),
                value.high(),
                value.unit(),
                value.reason() == null ? null : value.reason().name(),
                String.join(";", value.formerDistricts()));
    }
}

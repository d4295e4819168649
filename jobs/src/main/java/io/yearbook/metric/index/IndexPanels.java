package io.yearbook.metric.index;

import io.yearbook.catalog.Catalog;
import io.yearbook.catalog.index.IndexDefinition;
import io.yearbook.model.IndicatorYear;
import io.yearbook.table.IndexScoreTable;
import io.yearbook.table.IndicatorYearTable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import scala.Tuple2;

/** Computes {@code index_score} from {@code indicator_year}: one exchange by index, then one pass over each panel. */
public final class IndexPanels {

    private IndexPanels() {}

    /**
     * The rows of {@code index_score}.
     *
     * @param indicatorYears rows of {@code indicator_year}
     * @param indexCodes the indices to compute; those that the catalogue does not hold give no rows
     */
    public static Dataset<Row> indexScores(Dataset<Row> indicatorYears, Catalog catalog, Set<String> indexCodes) {
        List<IndexDefinition> indexes = catalog.indexes().all().stream()
                .filter(index -> indexCodes.contains(index.code()))
                .toList();
        Set<String> inputs = new TreeSet<>();
        indexes.forEach(index -> inputs.addAll(index.inputs()));
        FlatMapFunction<Row, Tuple2<String, Row>> toIndexes = row -> uses(indexes, row);
        MapFunction<Tuple2<String, Row>, String> indexOf = Tuple2::_1;
        FlatMapGroupsFunction<String, Tuple2<String, Row>, Row> compute = (code, rows) -> scores(catalog, code, rows);
        Encoder<Tuple2<String, Row>> encoder = Encoders.tuple(Encoders.STRING(), Encoders.row(indicatorYears.schema()));
        return indicatorYears
                .filter(indicatorYears.col(IndicatorYearTable.INDICATOR_CODE).isin(inputs.toArray()))
                .flatMap(toIndexes, encoder)
                .groupByKey(indexOf, Encoders.STRING())
                .flatMapGroups(compute, Encoders.row(IndexScoreTable.SCHEMA));
    }

    private static Iterator<Tuple2<String, Row>> uses(List<IndexDefinition> indexes, Row row) {
        String indicator = row.getAs(IndicatorYearTable.INDICATOR_CODE);
        return indexes.stream()
                .filter(index -> index.inputs().contains(indicator))
                .map(index -> new Tuple2<>(index.code(), row))
                .iterator();
    }

    private static Iterator<Row> scores(Catalog catalog, String code, Iterator<Tuple2<String, Row>> rows) {
        IndexDefinition index = catalog.indexes().byCode(code).orElseThrow();
        List<IndicatorYear> printed = new ArrayList<>();
        rows.forEachRemaining(pair -> printed.add(IndicatorYearTable.figure(pair._2())));
        return new IndexComputation(index, DistrictPanel.of(index, catalog.sources(), printed))
                .result().scores().stream().map(IndexScoreTable::row).iterator();
    }
}

package io.yearbook.publish.sdmx;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;

import io.yearbook.catalog.IndexRegister;
import io.yearbook.catalog.index.IndexDefinition;
import io.yearbook.catalog.index.IndexIndicator;
import io.yearbook.metric.Panels;
import io.yearbook.table.EvidenceTable;
import io.yearbook.table.IndexScoreTable;
import io.yearbook.table.ObservationTable;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** The rows of the exported tables, as their structures take them. */
public final class ExportRows {

    private static final String FIRST = "first_evidence";

    private ExportRows() {}

    /**
     * The rows of {@code observation} with where they are stated. Where several places state one, the first is given: of a
     * reading in force before others, then by date of publication, file and place.
     */
    public static Dataset<Row> withEvidence(Dataset<Row> observations, Dataset<Row> evidence) {
        Dataset<Row> first = EvidenceTable.withInForce(evidence)
                .groupBy(EvidenceTable.OBSERVATION_ID)
                .agg(min(evidenceOrder()).as(FIRST));
        Column[] columns = Stream.concat(
                        Arrays.stream(ObservationTable.SCHEMA.fieldNames()).map(functions::col),
                        DataStructures.EVIDENCE.stream()
                                .map(column -> col(FIRST).getField(column).as(column)))
                .toArray(Column[]::new);
        return observations
                .join(first, new String[] {ObservationTable.OBSERVATION_ID}, "left")
                .select(columns);
    }

    private static Column evidenceOrder() {
        Stream<Column> order = Stream.of(
                        EvidenceTable.PUBLISHED_AT,
                        EvidenceTable.SOURCE_PATH,
                        EvidenceTable.SOURCE_PLACE,
                        EvidenceTable.SOURCE_FILE,
                        EvidenceTable.RUN_ID)
                .map(functions::col);
        Column replaced = not(col(EvidenceTable.IN_FORCE)).as("replaced");
        return struct(Stream.of(
                        Stream.of(replaced),
                        order,
                        DataStructures.EVIDENCE.stream().map(functions::col))
                .flatMap(part -> part)
                .toArray(Column[]::new));
    }

    /** The vintages that are exported. */
    public static Dataset<Row> filterVintages(Dataset<Row> vintages, Vintages wanted) {
        return wanted == Vintages.ALL ? vintages : Panels.filterCurrent(vintages);
    }

    /** The scores of those parts of indices that are an indicator. */
    public static Dataset<Row> filterIndicator(Dataset<Row> scores, IndexRegister indexes, String indicatorCode) {
        Column isIndicator = lit(false);
        for (IndexDefinition index : indexes.all()) {
            for (IndexIndicator leaf : index.indicators()) {
                if (leaf.indicator().equals(indicatorCode)) {
                    isIndicator = isIndicator.or(col(IndexScoreTable.INDEX_CODE)
                            .equalTo(index.code())
                            .and(col(IndexScoreTable.NODE_CODE).equalTo(leaf.code())));
                }
            }
        }
        return scores.filter(isIndicator);
    }

    /** The rows in the order of their structure, nulls first. */
    public static Dataset<Row> inOrder(Dataset<Row> rows, DataStructure structure) {
        return rows.orderBy(structure.order().stream()
                .map(column -> col(column).asc_nulls_first())
                .toArray(Column[]::new));
    }
}

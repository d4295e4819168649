package io.yearbook.table;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import io.yearbook.model.Evidence;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * One row per place that states an observation, a target or a task, and reading of its file. A file that is read again,
 * because its manifest or the catalogue was corrected, states what its last reading says; the rows of earlier readings
 * stay, for reports as of an earlier instant.
 */
public final class EvidenceTable {

    public static final String NAME = "evidence";
    public static final String OBSERVATION_ID = ObservationTable.OBSERVATION_ID;
    public static final String SOURCE_FILE = "source_file";
    public static final String SOURCE_PATH = "source_path";
    public static final String SOURCE_PLACE = "source_place";
    public static final String QUOTE = "quote";
    public static final String DOCUMENT = "document";
    public static final String DOCUMENT_PLACE = "document_place";
    public static final String NOTE = "note";
    public static final String PUBLISHED_AT = "published_at";
    public static final String RUN_ID = "run_id";

    /** Column of {@link #withInForce}. */
    public static final String IN_FORCE = "in_force";

    private static final String LAST_RUN = "last_run";

    public static final StructType SCHEMA = new StructType()
            .add(OBSERVATION_ID, StringType, false, "Observation, or vintage of a target or task, that it testifies to")
            .add(SOURCE_FILE, StringType, false, "SHA-256 of the archived bytes")
            .add(SOURCE_PATH, StringType, false, "Name of the file below the landing folder when it was read")
            .add(SOURCE_PLACE, StringType, false, "Sheet and cell, row, or line and character span")
            .add(QUOTE, StringType, false, "The exact text read")
            .add(DOCUMENT, StringType, false, "Title and number of the document; empty for none")
            .add(DOCUMENT_PLACE, StringType, false, "Place in the document the file was made from; empty for none")
            .add(NOTE, StringType, false, "Conversions and remarks; empty for none")
            .add(PUBLISHED_AT, DateType, false, "Date of publication of this statement")
            .add(RUN_ID, StringType, false, "Run that added the row");

    public static final TableDefinition TABLE = new TableDefinition(
            NAME,
            "One row per place that states an observation, a target or a task",
            SCHEMA,
            List.of(OBSERVATION_ID, SOURCE_FILE, SOURCE_PATH, SOURCE_PLACE, RUN_ID),
            List.of(OBSERVATION_ID, SOURCE_FILE),
            Map.of("source_file_is_sha256", "length(source_file) = 64"));

    private EvidenceTable() {}

    /** The rows with a column {@code in_force}: whether the row is of the last reading of its file. */
    public static Dataset<Row> withInForce(Dataset<Row> evidence) {
        Dataset<Row> last =
                evidence.groupBy(SOURCE_FILE, SOURCE_PATH).agg(max(RUN_ID).as(LAST_RUN));
        return evidence.join(broadcast(last), new String[] {SOURCE_FILE, SOURCE_PATH}, "inner")
                .withColumn(IN_FORCE, col(RUN_ID).equalTo(col(LAST_RUN)))
                .drop(LAST_RUN);
    }

    /** The rows of the last reading of every file. */
    public static Dataset<Row> filterInForce(Dataset<Row> evidence) {
        return withInForce(evidence).filter(col(IN_FORCE)).drop(IN_FORCE);
    }

    /** The row of an evidence. */
    public static Row row(String observationId, Evidence evidence, String runId) {
        return RowFactory.create(
                observationId,
                evidence.sourceFile(),
                evidence.sourcePath(),
                evidence.sourcePlace(),
                evidence.quote(),
                evidence.document(),
                evidence.documentPlace(),
                evidence.note(),
                evidence.publishedAt(),
                runId);
    }

    /** The evidence a row of this table holds. */
    public static Evidence evidence(Row row) {
        return new Evidence(
                row.getAs(SOURCE_FILE),
                row.getAs(SOURCE_PATH),
                row.getAs(SOURCE_PLACE),
                row.getAs(QUOTE),
                row.getAs(DOCUMENT),
                row.getAs(DOCUMENT_PLACE),
                row.getAs(NOTE),
                row.getAs(PUBLISHED_AT));
    }
}

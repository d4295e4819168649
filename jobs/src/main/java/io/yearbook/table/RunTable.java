package io.yearbook.table;

import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampType;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * One row per run, written last: what it publishes is what {@link #VERSIONS} names and nothing else. A run that failed
 * and is run again at its instant has a row for each attempt.
 */
public final class RunTable {

    public static final String NAME = "run";
    public static final String RUN_ID = "run_id";
    public static final String COMMAND = "command";
    public static final String STATE = "state";
    public static final String STARTED_AT = "started_at";
    public static final String FINISHED_AT = "finished_at";
    public static final String CATALOG_HASH = "catalog_hash";
    public static final String VERSIONS = "versions";
    public static final String MEASURES = "measures";
    public static final String MESSAGE = "message";
    public static final String EDITION = "edition";

    public static final StructType SCHEMA = new StructType()
            .add(RUN_ID, StringType, false, "Name of the run; sorts by start. A failed run and its retry share it")
            .add(COMMAND, StringType, false, "Command that ran")
            .add(STATE, StringType, false, "PUBLISHED, STAGED (ingested, not yet computed) or FAILED")
            .add(STARTED_AT, TimestampType, false, "The run's instant: known_from of all it added")
            .add(FINISHED_AT, TimestampType, false, "Instant the row was written")
            .add(CATALOG_HASH, StringType, false, "SHA-256 of the catalogue used, as archived")
            .add(
                    VERSIONS,
                    DataTypes.createMapType(StringType, LongType, false),
                    false,
                    "Delta version of every table as this run left it")
            .add(
                    MEASURES,
                    DataTypes.createMapType(StringType, LongType, false),
                    false,
                    "Counts of the run: files, rows, figures")
            .add(MESSAGE, StringType, false, "Why it failed; empty otherwise")
            .add(EDITION, StringType, true, "Run whose edition readers see with it; null where they see nothing of it");

    public static final TableDefinition TABLE = new TableDefinition(
            NAME,
            "One row per run, written last",
            SCHEMA,
            List.of(RUN_ID),
            List.of(),
            Map.of("state_known", "state IN ('PUBLISHED', 'STAGED', 'FAILED')"));

    private RunTable() {}
}

package io.yearbook.table;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampType;

import io.yearbook.model.Finding.Place;
import io.yearbook.model.RecordKind;
import io.yearbook.model.RejectReason;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;

/** One row per row of a file that its last reading did not accept, with its text and the reason. */
public final class RejectedRowTable {

    public static final String NAME = "rejected_row";
    public static final String SOURCE_FILE = "source_file";
    public static final String SOURCE_PATH = "source_path";
    public static final String SOURCE_PLACE = "source_place";
    public static final String KIND = "kind";
    public static final String RAW_TEXT = "raw_text";
    public static final String REASON_CODE = "reason_code";
    public static final String MESSAGE = "message";
    public static final String MESSAGE_ZH = "message_zh";
    public static final String REJECTED_AT = "rejected_at";
    public static final String RUN_ID = "run_id";
    public static final String DISTRICT_CODE = ObservationTable.DISTRICT_CODE;
    public static final String YEAR = ObservationTable.YEAR;

    public static final StructType SCHEMA = new StructType()
            .add(SOURCE_FILE, StringType, false, "SHA-256 of the archived bytes")
            .add(SOURCE_PATH, StringType, false, "Name of the file below the landing folder")
            .add(SOURCE_PLACE, StringType, false, "Sheet and cell, or row and column")
            .add(KIND, StringType, false, "OBSERVATION, TARGET or TASK")
            .add(RAW_TEXT, StringType, false, "The row as read, field=text")
            .add(REASON_CODE, StringType, false, "Why it was not accepted")
            .add(MESSAGE, StringType, false, "What was read, why it failed and what to do")
            .add(MESSAGE_ZH, StringType, false, "The reason in one Chinese sentence")
            .add(REJECTED_AT, TimestampType, false, "Instant of the run")
            .add(RUN_ID, StringType, false, "Run that rejected it")
            .add(DISTRICT_CODE, StringType, true, "Reference area; null where neither the row nor its document says")
            .add(YEAR, IntegerType, true, "Year of its period, else of its publication; null where neither is stated");

    public static final TableDefinition TABLE = new TableDefinition(
            NAME,
            "One row per row of a file that its last reading did not accept",
            SCHEMA,
            List.of(SOURCE_FILE, SOURCE_PATH, SOURCE_PLACE),
            List.of(SOURCE_FILE),
            Map.of("has_reason", "reason_code <> ''"));

    private RejectedRowTable() {}

    /** The row of a record that was not accepted. */
    public static Row row(
            Place place,
            RecordKind kind,
            String rawText,
            RejectReason reason,
            String message,
            Instant rejectedAt,
            String runId) {
        return RowFactory.create(
                place.sourceFile(),
                place.sourcePath(),
                place.sourcePlace(),
                kind.name(),
                rawText,
                reason.name(),
                message,
                reason.sentenceZh(),
                rejectedAt,
                runId,
                place.districtCode(),
                place.year());
    }

    /**
     * The rows that the last content of each file holds: what a corrected file held before stays on record and is no
     * fault any more. A content that could not be read replaces none.
     *
     * @param ledger rows of {@code source_file}
     */
    public static Dataset<Row> ofLastContents(Dataset<Row> rejected, Dataset<Row> ledger) {
        Dataset<Row> last = ledger.filter(col(SourceFileTable.STATE).notEqual(LedgerEntry.State.FAULTY.name()))
                .groupBy(col(SourceFileTable.PATH).as(SOURCE_PATH))
                .agg(max_by(col(SourceFileTable.SHA256), col(SourceFileTable.LAST_SEEN))
                        .as(SOURCE_FILE));
        return rejected.join(last, new String[] {SOURCE_PATH, SOURCE_FILE}, "left_semi")
                .select(Arrays.stream(SCHEMA.fieldNames()).map(functions::col).toArray(Column[]::new));
    }

    /** Where a row of this table stands, and what it is about. */
    public static Place place(Row row) {
        return new Place(
                row.getAs(SOURCE_FILE),
                row.getAs(SOURCE_PATH),
                row.getAs(SOURCE_PLACE),
                row.getAs(DISTRICT_CODE),
                row.getAs(YEAR));
    }
}

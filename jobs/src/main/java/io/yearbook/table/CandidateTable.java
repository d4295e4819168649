package io.yearbook.table;

import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampType;

import io.yearbook.model.Field;
import io.yearbook.model.RawRecord;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** One row per figure of a document that no indicator claims with confidence. It is no observation until reviewed. */
public final class CandidateTable {

    public static final String NAME = "candidate";
    public static final String SOURCE_FILE = "source_file";
    public static final String SOURCE_PLACE = "source_place";

    public static final StructType SCHEMA = new StructType()
            .add(SOURCE_FILE, StringType, false, "SHA-256 of the archived bytes")
            .add("source_path", StringType, false, "Name of the file below the landing folder")
            .add(SOURCE_PLACE, StringType, false, "Line and character span of the figure, then of the sentence")
            .add("district", StringType, true, "Code or name of the district; null where it is not known")
            .add("figure", StringType, false, "The figure as printed")
            .add("value", StringType, true, "Its number, with its scale word applied; null where it has none")
            .add("unit", StringType, true, "Its unit as printed; null for none")
            .add("guesses", StringType, true, "The likeliest indicators, each with its confidence and why")
            .add("sentence", StringType, false, "The words it stands in, exactly as printed")
            .add("document", StringType, true, "Title and number of the document")
            .add("publisher", StringType, true, "Who published it")
            .add("published_at", StringType, true, "When, as stated")
            .add("found_at", TimestampType, false, "Instant of the run")
            .add("run_id", StringType, false, "Run that found it");

    public static final TableDefinition TABLE = new TableDefinition(
            NAME,
            "One row per figure of a document that waits for review",
            SCHEMA,
            List.of(SOURCE_FILE, SOURCE_PLACE),
            List.of(SOURCE_FILE),
            Map.of("has_figure", "figure <> ''"));

    private CandidateTable() {}

    /** The row of a record of the kind CANDIDATE. */
    public static Row row(RawRecord record, Instant foundAt, String runId) {
        String figure = record.text(Field.VALUE_TEXT);
        return RowFactory.create(
                record.sourceFile(),
                record.path(),
                record.place(),
                record.text(Field.DISTRICT),
                figure == null ? record.quote() : figure,
                record.text(Field.VALUE),
                record.text(Field.UNIT),
                record.text(Field.NOTE),
                record.quote(),
                record.text(Field.DOCUMENT),
                record.text(Field.PUBLISHER),
                record.text(Field.PUBLISHED_AT),
                foundAt,
                runId);
    }
}

package io.yearbook.table;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampType;

import io.yearbook.model.CandidateFigure;
import io.yearbook.model.Field;
import io.yearbook.model.RawRecord;
import io.yearbook.model.RecordKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** One row per figure of a document that no indicator claims with confidence. It is no observation until reviewed. */
public final class CandidateTable {

    public static final String NAME = "candidate";
    public static final String SOURCE_FILE = "source_file";
    public static final String SOURCE_PATH = "source_path";
    public static final String SOURCE_PLACE = "source_place";
    public static final String KIND = "kind";
    public static final String DISTRICT = "district";
    public static final String FIGURE = "figure";
    public static final String VALUE = "value";
    public static final String UNIT = "unit";
    public static final String PHRASE = "phrase";
    public static final String PERIOD_START = "period_start";
    public static final String PERIOD_END = "period_end";
    public static final String SPAN = "span";
    public static final String VALUE_QUALIFIER = "value_qualifier";
    public static final String GUESSES = "guesses";
    public static final String SENTENCE = "sentence";
    public static final String DOCUMENT = "document";

    public static final StructType SCHEMA = new StructType()
            .add(SOURCE_FILE, StringType, false, "SHA-256 of the archived bytes")
            .add(SOURCE_PATH, StringType, false, "Name of the file below the landing folder")
            .add(SOURCE_PLACE, StringType, false, "Line and character span of the figure, then of the sentence")
            .add(KIND, StringType, false, "What it becomes once accepted: OBSERVATION or TARGET")
            .add(DISTRICT, StringType, true, "Code or name of the district; null where it is not known")
            .add(FIGURE, StringType, false, "The figure as printed")
            .add(VALUE, StringType, true, "Its number, with its scale word applied; null where it has none")
            .add(UNIT, StringType, true, "Its unit as printed; null for none")
            .add(PHRASE, StringType, true, "The words that name it; null for none")
            .add(PERIOD_START, DateType, true, "First day it seems to be for; null where none is stated")
            .add(PERIOD_END, DateType, true, "Last day it seems to be for; null for a target")
            .add(SPAN, StringType, true, "What the dates mean; null for a target")
            .add(VALUE_QUALIFIER, StringType, true, "EXACT, GE, GT, LE, LT or APPROX; null for a target")
            .add(GUESSES, StringType, true, "The likeliest indicators, each with its confidence and why")
            .add(SENTENCE, StringType, false, "The words it stands in, exactly as printed")
            .add(DOCUMENT, StringType, true, "Title and number of the document")
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

    /** The figure of a row, as people decide on it. */
    public static CandidateFigure figure(Row row) {
        String unit = row.getAs(UNIT);
        return new CandidateFigure(
                row.getAs(SOURCE_FILE),
                row.getAs(SOURCE_PATH),
                CandidateFigure.placeOfFigure(row.getAs(SOURCE_PLACE)),
                row.getAs(FIGURE),
                row.getAs(SENTENCE),
                row.getAs(VALUE),
                unit == null ? "" : unit,
                RecordKind.valueOf(row.getAs(KIND)));
    }

    /** The row of a record of the kind CANDIDATE. */
    public static Row row(RawRecord record, Instant foundAt, String runId) {
        String figure = record.text(Field.VALUE_TEXT);
        return RowFactory.create(
                record.sourceFile(),
                record.path(),
                record.place(),
                (record.text(Field.COMPARATOR) == null ? RecordKind.OBSERVATION : RecordKind.TARGET).name(),
                record.text(Field.DISTRICT),
                figure == null ? record.quote() : figure,
                record.text(Field.VALUE),
                record.text(Field.UNIT),
                record.text(Field.INDICATOR_NAME),
                date(record.text(Field.PERIOD_START)),
                date(record.text(Field.PERIOD_END)),
                record.text(Field.SPAN),
                record.text(Field.VALUE_QUALIFIER),
                record.text(Field.NOTE),
                record.quote(),
                record.text(Field.DOCUMENT),
                record.text(Field.PUBLISHER),
                record.text(Field.PUBLISHED_AT),
                foundAt,
                runId);
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}

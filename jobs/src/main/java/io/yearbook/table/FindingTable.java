package io.yearbook.table;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import io.yearbook.model.CheckVerdict;
import io.yearbook.model.Finding;
import io.yearbook.model.Finding.Place;
import io.yearbook.model.Finding.Subject;
import io.yearbook.model.FindingCode;
import io.yearbook.model.Period;
import io.yearbook.model.Severity;
import io.yearbook.model.Span;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** One row per check of a figure, also where it holds, and per row that was not accepted for damage or contradiction. */
public final class FindingTable {

    public static final String NAME = "finding";
    public static final String FINDING_ID = "finding_id";
    public static final String CODE = "code";
    public static final String VERDICT = "verdict";
    public static final String SEVERITY = "severity";
    public static final String RULE_ID = "rule_id";
    public static final String DISTRICT_CODE = ObservationTable.DISTRICT_CODE;
    public static final String INDICATOR_CODE = ObservationTable.INDICATOR_CODE;
    public static final String PUBLISHER = ObservationTable.PUBLISHER;
    public static final String YEAR = ObservationTable.YEAR;
    public static final String PERIOD_START = ObservationTable.PERIOD_START;
    public static final String PERIOD_END = ObservationTable.PERIOD_END;
    public static final String SPAN = ObservationTable.SPAN;
    public static final String SENTENCE_ZH = "sentence_zh";
    public static final String OBSERVATION_IDS = "observation_ids";
    public static final String SOURCE_FILE = RejectedRowTable.SOURCE_FILE;
    public static final String SOURCE_PATH = RejectedRowTable.SOURCE_PATH;
    public static final String SOURCE_PLACE = RejectedRowTable.SOURCE_PLACE;

    public static final StructType SCHEMA = new StructType()
            .add(FINDING_ID, StringType, false, "SHA-256 of the check and its subject: the same in every run")
            .add(CODE, StringType, false, "What was checked")
            .add(
                    VERDICT,
                    StringType,
                    true,
                    "HOLDS, HOLDS_TRUNCATED (only by cutting off), EXPLAINED, CONTRADICTORY or UNDECIDABLE; null where the code says it all")
            .add(SEVERITY, StringType, false, "ERROR, WARNING or INFO")
            .add(RULE_ID, StringType, true, "Rule of consistency.csv; null where none was applied")
            .add(
                    DISTRICT_CODE,
                    StringType,
                    true,
                    "Reference area; null for a row that was not accepted and does not say")
            .add(INDICATOR_CODE, StringType, true, "The indicator checked; null for a row that was not accepted")
            .add(PUBLISHER, StringType, true, "Whose figure was checked; null for a row that was not accepted")
            .add(
                    YEAR,
                    IntegerType,
                    true,
                    "Year of period_end; of a row that was not accepted that of its period or publication, or null")
            .add(PERIOD_START, DateType, true, "First day of the figure's period; null where unstated")
            .add(PERIOD_END, DateType, true, "Last day; null for a row that was not accepted")
            .add(SPAN, StringType, true, "Span of the period; null for a row that was not accepted")
            .add(SENTENCE_ZH, StringType, false, "One Chinese sentence with the figures in it")
            .add(
                    OBSERVATION_IDS,
                    DataTypes.createArrayType(StringType, false),
                    false,
                    "The observations it rests on, the one checked first, or vintages of targets; empty for a row that was not accepted")
            .add(SOURCE_FILE, StringType, true, "SHA-256 of the file of a row that was not accepted; else null")
            .add(SOURCE_PATH, StringType, true, "Name of that file below the landing folder; else null")
            .add(SOURCE_PLACE, StringType, true, "Place in that file; else null");

    public static final TableDefinition TABLE = new TableDefinition(
            NAME,
            "One row per check of a figure, and per row not accepted for damage or contradiction",
            SCHEMA,
            List.of(FINDING_ID),
            List.of(DISTRICT_CODE, INDICATOR_CODE),
            Map.of(
                    "severity_known", "severity IN ('ERROR', 'WARNING', 'INFO')",
                    "subject_or_place", "(indicator_code IS NULL) <> (source_file IS NULL)",
                    "subject_has_evidence", "indicator_code IS NULL OR size(observation_ids) > 0"));

    private FindingTable() {}

    public static Row row(Finding finding) {
        Subject subject = finding.subject();
        Period period = subject == null ? null : subject.period();
        Place place = finding.place();
        return RowFactory.create(
                finding.findingId(),
                finding.code().name(),
                finding.verdict() == null ? null : finding.verdict().name(),
                finding.severity().name(),
                finding.ruleId(),
                subject == null ? place == null ? null : place.districtCode() : subject.districtCode(),
                subject == null ? null : subject.indicatorCode(),
                subject == null ? null : subject.publisher(),
                period == null ? place == null ? null : place.year() : Integer.valueOf(period.year()),
                period == null ? null : period.start(),
                period == null ? null : period.end(),
                period == null ? null : period.span().name(),
                finding.sentenceZh(),
                finding.observationIds().toArray(String[]::new),
                place == null ? null : place.sourceFile(),
                place == null ? null : place.sourcePath(),
                place == null ? null : place.sourcePlace());
    }

    /** The finding a row of this table holds. */
    public static Finding finding(Row row) {
        String verdict = row.getAs(VERDICT);
        return new Finding(
                row.getAs(FINDING_ID),
                FindingCode.valueOf(row.getAs(CODE)),
                verdict == null ? null : CheckVerdict.valueOf(verdict),
                Severity.valueOf(row.getAs(SEVERITY)),
                row.getAs(RULE_ID),
                subject(row),
                row.getList(row.fieldIndex(OBSERVATION_IDS)),
                place(row),
                row.getAs(SENTENCE_ZH));
    }

    private static @Nullable Subject subject(Row row) {
        return row.isNullAt(row.fieldIndex(INDICATOR_CODE))
                ? null
                : new Subject(
                        row.getAs(DISTRICT_CODE),
                        row.getAs(INDICATOR_CODE),
                        row.getAs(PUBLISHER),
                        new Period(row.getAs(PERIOD_START), row.getAs(PERIOD_END), Span.valueOf(row.getAs(SPAN))));
    }

    private static @Nullable Place place(Row row) {
        return row.isNullAt(row.fieldIndex(SOURCE_FILE))
                ? null
                : new Place(
                        row.getAs(SOURCE_FILE),
                        row.getAs(SOURCE_PATH),
                        row.getAs(SOURCE_PLACE),
                        row.getAs(DISTRICT_CODE),
                        row.getAs(YEAR));
    }
}

package io.yearbook.table;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampType;

import io.yearbook.model.Observation;
import io.yearbook.model.ObservationStatus;
import io.yearbook.model.Period;
import io.yearbook.model.Span;
import io.yearbook.model.ValueQualifier;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** One row per figure as one publisher stated it, in one vintage. Rows are only added; {@link #KNOWN_TO} alone is ever set later. */
public final class ObservationTable {

    public static final String NAME = "observation";
    public static final String OBSERVATION_ID = "observation_id";
    public static final String DISTRICT_CODE = "district_code";
    public static final String INDICATOR_CODE = "indicator_code";
    public static final String PERIOD_START = "period_start";
    public static final String PERIOD_END = "period_end";
    public static final String SPAN = "span";
    public static final String YEAR = "year";
    public static final String VALUE = "value";
    public static final String UNIT = "unit";
    public static final String DECIMALS = "decimals";
    public static final String OBS_STATUS = "obs_status";
    public static final String VALUE_QUALIFIER = "value_qualifier";
    public static final String REPORTED_CHANGE = "reported_change";
    public static final String REPORTED_CHANGE_UNIT = "reported_change_unit";
    public static final String PUBLISHER = "publisher";
    public static final String PUBLISHED_AT = "published_at";
    public static final String KNOWN_FROM = "known_from";
    public static final String KNOWN_TO = "known_to";
    public static final String RUN_ID = "run_id";

    /** Digits in all, and after the point, of every stored value. */
    public static final int VALUE_PRECISION = 38;

    public static final int VALUE_SCALE = 8;

    public static final StructType SCHEMA = new StructType()
            .add(OBSERVATION_ID, StringType, false, "SHA-256 of key, content and first instant of the vintage")
            .add(DISTRICT_CODE, StringType, false, "Reference area: GB/T 2260 code or a provisional one")
            .add(INDICATOR_CODE, StringType, false, "Code of the indicator catalogue")
            .add(PERIOD_START, DateType, true, "First day of the period; null where the source states none")
            .add(PERIOD_END, DateType, false, "Last day of the period")
            .add(SPAN, StringType, false, "FULL_YEAR, YEAR_TO_DATE, PART_YEAR, POINT_IN_TIME, CUMULATIVE or UNSTATED")
            .add(YEAR, IntegerType, false, "Year of period_end")
            .add(
                    VALUE,
                    DataTypes.createDecimalType(VALUE_PRECISION, VALUE_SCALE),
                    true,
                    "In the column unit; null exactly when obs_status says it is missing")
            .add(UNIT, StringType, false, "The indicator's canonical unit")
            .add(
                    DECIMALS,
                    IntegerType,
                    true,
                    "Digits after the point as published; negative for figures rounded to tens or more")
            .add(OBS_STATUS, StringType, false, "SDMX CL_OBS_STATUS")
            .add(VALUE_QUALIFIER, StringType, false, "EXACT, GE, GT, LE, LT or APPROX")
            .add(
                    REPORTED_CHANGE,
                    DataTypes.createDecimalType(VALUE_PRECISION, VALUE_SCALE),
                    true,
                    "Growth since the year before as the source itself states it")
            .add(REPORTED_CHANGE_UNIT, StringType, true, "Unit of reported_change: %, 百分点 or a unit")
            .add(PUBLISHER, StringType, false, "Who states the figure")
            .add(PUBLISHED_AT, DateType, false, "Date of publication")
            .add(KNOWN_FROM, TimestampType, false, "Instant of the run that first knew this vintage")
            .add(KNOWN_TO, TimestampType, true, "Instant of the run that replaced it; null while it is current")
            .add(RUN_ID, StringType, false, "Run that added the row");

    public static final TableDefinition TABLE = new TableDefinition(
            NAME,
            "One row per figure as one publisher stated it, in one vintage",
            SCHEMA,
            List.of(OBSERVATION_ID),
            List.of(INDICATOR_CODE, DISTRICT_CODE),
            Map.of(
                    "value_or_missing_status", "(value IS NULL) = (obs_status IN ('H', 'K', 'L', 'M', 'N', 'O', 'Q'))",
                    "year_of_period_end", "year = year(period_end)",
                    "period_in_order", "period_start IS NULL OR period_start <= period_end",
                    "known_in_order", "known_to IS NULL OR known_from <= known_to",
                    "reported_change_has_unit", "(reported_change IS NULL) = (reported_change_unit IS NULL)"));

    private ObservationTable() {}

    /** The row of a vintage. */
    public static Row row(
            Observation observation, String id, Instant knownFrom, @Nullable Instant knownTo, String runId) {
        Period period = observation.period();
        return RowFactory.create(
                id,
                observation.districtCode(),
                observation.indicatorCode(),
                period.start(),
                period.end(),
                period.span().name(),
                period.year(),
                observation.value(),
                observation.unit(),
                observation.decimals(),
                observation.status().name(),
                observation.qualifier().name(),
                observation.reportedChange(),
                observation.reportedChangeUnit(),
                observation.publisher(),
                observation.publishedAt(),
                knownFrom,
                knownTo,
                runId);
    }

    /** The observation a row of this table states. */
    public static Observation observation(Row row) {
        return new Observation(
                row.getAs(DISTRICT_CODE),
                row.getAs(INDICATOR_CODE),
                new Period(row.getAs(PERIOD_START), row.getAs(PERIOD_END), Span.valueOf(row.getAs(SPAN))),
                row.getAs(VALUE),
                row.getAs(UNIT),
                row.getAs(DECIMALS),
                ObservationStatus.valueOf(row.getAs(OBS_STATUS)),
                ValueQualifier.valueOf(row.getAs(VALUE_QUALIFIER)),
                row.getAs(REPORTED_CHANGE),
                row.getAs(REPORTED_CHANGE_UNIT),
                row.getAs(PUBLISHER),
                row.getAs(PUBLISHED_AT));
    }
}

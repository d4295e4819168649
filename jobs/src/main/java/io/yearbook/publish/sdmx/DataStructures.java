package io.yearbook.publish.sdmx;

import io.yearbook.publish.sdmx.Component.Role;
import io.yearbook.table.EvidenceTable;
import io.yearbook.table.IndexScoreTable;
import io.yearbook.table.IndicatorYearTable;
import io.yearbook.table.ObservationTable;
import io.yearbook.table.TargetOutcomeTable;
import io.yearbook.table.TargetTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** The data structures of the tables that are exported. */
public final class DataStructures {

    private static final String PERIOD_START = ObservationTable.PERIOD_START;
    private static final String PERIOD_END = ObservationTable.PERIOD_END;

    /** Columns that name a vintage; another warehouse that read the same has others. */
    private static final Set<String> VINTAGE = Set.of(
            ObservationTable.OBSERVATION_ID,
            TargetTable.VINTAGE_ID,
            ObservationTable.KNOWN_FROM,
            ObservationTable.KNOWN_TO,
            ObservationTable.RUN_ID);

    /** Where a figure is stated, for a reader of the file: columns of {@code evidence}. */
    static final List<String> EVIDENCE =
            List.of(EvidenceTable.QUOTE, EvidenceTable.DOCUMENT, EvidenceTable.DOCUMENT_PLACE, EvidenceTable.NOTE);

    /** The columns of {@code observation}, and those of {@code evidence} that say where it is stated. */
    public static final StructType OBSERVATION_ROW = withEvidence(ObservationTable.SCHEMA);

    private DataStructures() {}

    /** One row a figure as a publisher stated it. */
    public static DataStructure observation(Vintages vintages) {
        List<String> key = List.of(
                ObservationTable.DISTRICT_CODE,
                ObservationTable.INDICATOR_CODE,
                ObservationTable.PUBLISHER,
                PERIOD_END,
                PERIOD_START);
        return new DataStructure(
                "OBSERVATION",
                "Figures of districts as publishers stated them",
                withTime(
                        OBSERVATION_ROW,
                        dimensions(
                                vintages,
                                ObservationTable.OBSERVATION_ID,
                                ObservationTable.DISTRICT_CODE,
                                ObservationTable.INDICATOR_CODE,
                                ObservationTable.PUBLISHER),
                        leftOutOfObservations(vintages)),
                order(vintages, key, ObservationTable.OBSERVATION_ID));
    }

    /** One row a district, indicator, year and span, with all that is computed of it. */
    public static DataStructure indicatorYear(Vintages vintages) {
        return new DataStructure(
                "INDICATOR_YEAR",
                "Figures of districts with their change, rank and target, or why there is none",
                withTime(
                        IndicatorYearTable.SCHEMA,
                        List.of(
                                IndicatorYearTable.DISTRICT_CODE,
                                IndicatorYearTable.INDICATOR_CODE,
                                IndicatorYearTable.SPAN),
                        leftOut(vintages)),
                IndicatorYearTable.TABLE.key());
    }

    /** One row a figure that a plan promises; the time is the due date. */
    public static DataStructure target(Vintages vintages) {
        return new DataStructure(
                "TARGET",
                "Figures that plans promise",
                due(
                        TargetTable.SCHEMA,
                        dimensions(
                                vintages,
                                TargetTable.VINTAGE_ID,
                                TargetTable.DISTRICT_CODE,
                                TargetTable.INDICATOR_CODE,
                                TargetTable.TARGET_ID),
                        leftOut(vintages)),
                order(vintages, List.of(TargetTable.TARGET_ID), TargetTable.VINTAGE_ID));
    }

    /** One row a promised figure in force, with the figure it is judged by; the time is the due date. */
    public static DataStructure targetOutcome(Vintages vintages) {
        return new DataStructure(
                "TARGET_OUTCOME",
                "What became of the figures that plans promise, or why they are not compared",
                due(
                        TargetOutcomeTable.SCHEMA,
                        List.of(
                                TargetOutcomeTable.DISTRICT_CODE,
                                TargetOutcomeTable.INDICATOR_CODE,
                                TargetOutcomeTable.TARGET_ID),
                        leftOut(vintages)),
                TargetOutcomeTable.TABLE.key());
    }

    /** The components of a table of promises; the due date is the last of the dimensions. */
    private static List<Component> due(StructType schema, List<String> dimensions, Set<String> leftOut) {
        List<Component> components = new ArrayList<>(TableComponents.of(schema, dimensions, leftOut));
        components.add(new Component(
                "TIME_PERIOD",
                Role.DIMENSION,
                "The due date",
                row -> row.<LocalDate>getAs(TargetTable.DUE_DATE).toString()));
        return components;
    }

    /** One row a district, part of a composite index and year; the time is the year. */
    public static DataStructure indexScore() {
        List<Component> components = new ArrayList<>();
        components.add(new Component("FREQ", Role.DIMENSION, "CL_FREQ: always A, a whole year", row -> "A"));
        components.addAll(TableComponents.of(
                IndexScoreTable.SCHEMA,
                List.of(IndexScoreTable.DISTRICT_CODE, IndexScoreTable.INDEX_CODE, IndexScoreTable.NODE_CODE),
                Set.of(IndexScoreTable.YEAR)));
        components.add(new Component(
                "TIME_PERIOD",
                Role.DIMENSION,
                "The year of the figures",
                row -> row.<Integer>getAs(IndexScoreTable.YEAR).toString()));
        return new DataStructure(
                "INDEX_SCORE",
                "Scores and ranks of districts in composite indices and in each part of them, or why there is none",
                components,
                IndexScoreTable.TABLE.key());
    }

    private static List<String> dimensions(Vintages vintages, String vintage, String... key) {
        List<String> dimensions = new ArrayList<>(List.of(key));
        if (vintages == Vintages.ALL) {
            dimensions.add(vintage);
        }
        return dimensions;
    }

    private static Set<String> leftOut(Vintages vintages) {
        return vintages == Vintages.ALL ? Set.of() : VINTAGE;
    }

    /** The year is that of the window; a second column of time would leave open which one counts. */
    private static Set<String> leftOutOfObservations(Vintages vintages) {
        Set<String> columns = new HashSet<>(leftOut(vintages));
        columns.add(ObservationTable.YEAR);
        return columns;
    }

    private static List<String> order(Vintages vintages, List<String> key, String vintage) {
        List<String> order = new ArrayList<>(key);
        if (vintages == Vintages.ALL) {
            order.addAll(List.of(ObservationTable.KNOWN_FROM, vintage));
        }
        return order;
    }

    /** The components of a table with a window of time, FREQ first and TIME_PERIOD last of the dimensions. */
    private static List<Component> withTime(StructType schema, List<String> dimensions, Set<String> leftOut) {
        List<Component> components = new ArrayList<>();
        components.add(new Component(
                "FREQ",
                Role.DIMENSION,
                "CL_FREQ: A, S, Q, M or D for a whole year, half, quarter, month or day; _O another range; _U no start",
                row -> time(row).frequency()));
        components.addAll(TableComponents.of(schema, dimensions, leftOut));
        components.add(new Component(
                "TIME_PERIOD",
                Role.DIMENSION,
                "The window; of one without a start its last day",
                row -> time(row).text()));
        return components;
    }

    private static TimePeriod time(Row row) {
        return TimePeriod.of(row.getAs(PERIOD_START), row.getAs(PERIOD_END));
    }

    private static StructType withEvidence(StructType schema) {
        StructType joined = schema;
        Set<String> own = new HashSet<>(List.of(schema.fieldNames()));
        for (String column : EVIDENCE) {
            if (!own.contains(column)) {
                joined = joined.add(EvidenceTable.SCHEMA.apply(column));
            }
        }
        return joined;
    }
}

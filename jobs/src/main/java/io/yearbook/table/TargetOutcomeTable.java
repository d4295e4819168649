package io.yearbook.table;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import io.yearbook.model.GapReason;
import io.yearbook.model.Observation;
import io.yearbook.model.Target;
import io.yearbook.model.TargetOutcome;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** One row per target in force: what became of it, and the figure that says so. */
public final class TargetOutcomeTable {

    public static final String NAME = "target_outcome";
    public static final String TARGET_ID = TargetTable.TARGET_ID;
    public static final String DISTRICT_CODE = ObservationTable.DISTRICT_CODE;
    public static final String INDICATOR_CODE = ObservationTable.INDICATOR_CODE;
    public static final String DUE_DATE = TargetTable.DUE_DATE;
    public static final String VERDICT = "verdict";
    public static final String OBSERVATION_ID = ObservationTable.OBSERVATION_ID;
    public static final String GAP = "gap";
    public static final String GAP_REASON = "gap_reason";

    private static final DataType VALUE_TYPE = DataTypes.createDecimalType(38, 8);

    public static final StructType SCHEMA = new StructType()
            .add(TARGET_ID, StringType, false, "The target judged")
            .add(TargetTable.PLAN_ID, StringType, false, "Plan that states it")
            .add(TargetTable.TASK_NO, IntegerType, true, "Task of the plan that holds it; null where it stands alone")
            .add(DISTRICT_CODE, StringType, false, "Who promises")
            .add(INDICATOR_CODE, StringType, false, "What is promised")
            .add(DUE_DATE, DateType, false, "Last day to keep it")
            .add(TargetTable.COMPARATOR, StringType, false, ">=, >, <=, < or =")
            .add("target_value", VALUE_TYPE, false, "Promised value, in target_unit")
            .add("target_unit", StringType, false, "Unit of target_value and gap")
            .add(VERDICT, StringType, false, "MET, MISSED, NOT_DUE, NO_EVIDENCE or NOT_COMPARABLE")
            .add(OBSERVATION_ID, StringType, true, "The observation it is judged by; null where there is none")
            .add("publisher", StringType, true, "Who states the observation; null where there is none")
            .add("period_start", DateType, true, "First day of its period; null where unstated")
            .add("period_end", DateType, true, "Last day of its period")
            .add("span", StringType, true, "Span of its period")
            .add("value", VALUE_TYPE, true, "Its value, in unit; null where obs_status says why")
            .add("unit", StringType, true, "Unit of value")
            .add("decimals", IntegerType, true, "Published precision of value")
            .add("obs_status", StringType, true, "SDMX CL_OBS_STATUS of the observation")
            .add("value_qualifier", StringType, true, "EXACT, GE, GT, LE, LT or APPROX; holds for gap too")
            .add(GAP, VALUE_TYPE, true, "value less target_value; null where gap_reason says why")
            .add(GAP_REASON, StringType, true, "Why the two are not compared; null where they are");

    public static final TableDefinition TABLE = new TableDefinition(
            NAME,
            "One row per target in force: what became of it, and the figure that says so",
            SCHEMA,
            List.of(TARGET_ID),
            List.of(INDICATOR_CODE, DISTRICT_CODE),
            Map.of(
                    "gap_or_reason", "(gap IS NULL) <> (gap_reason IS NULL)",
                    "verdict_rests_on_gap", "gap IS NOT NULL OR verdict NOT IN ('MET', 'MISSED')",
                    "gap_of_a_value", "gap IS NULL OR value IS NOT NULL"));

    private TargetOutcomeTable() {}

    public static Row row(TargetOutcome outcome) {
        Target target = outcome.target();
        Observation figure = outcome.figure();
        GapReason reason = outcome.gapReason();
        return RowFactory.create(
                target.targetId(),
                target.planId(),
                target.taskNo(),
                target.districtCode(),
                target.indicatorCode(),
                target.dueDate(),
                target.comparator().sign(),
                target.value(),
                target.unit(),
                outcome.verdict().name(),
                outcome.observationId(),
                figure == null ? null : figure.publisher(),
                figure == null ? null : figure.period().start(),
                figure == null ? null : figure.period().end(),
                figure == null ? null : figure.period().span().name(),
                figure == null ? null : figure.value(),
                figure == null ? null : figure.unit(),
                figure == null ? null : figure.decimals(),
                figure == null ? null : figure.status().name(),
                figure == null ? null : figure.qualifier().name(),
                outcome.gap(),
                reason == null ? null : reason.name());
    }
}

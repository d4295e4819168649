package io.yearbook.table;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import io.yearbook.model.Comparator;
import io.yearbook.model.Target;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** One row per figure that a plan promises, in one vintage. */
public final class TargetTable {

    public static final String VINTAGE_ID = "vintage_id";
    public static final String NAME = "target";
    public static final String TARGET_ID = "target_id";
    public static final String PLAN_ID = "plan_id";
    public static final String TASK_NO = "task_no";
    public static final String DISTRICT_CODE = ObservationTable.DISTRICT_CODE;
    public static final String INDICATOR_CODE = ObservationTable.INDICATOR_CODE;
    public static final String COMPARATOR = "comparator";
    public static final String VALUE = "value";
    public static final String UNIT = "unit";
    public static final String DUE_DATE = "due_date";
    public static final String DUE_DATE_STATED = "due_date_stated";
    public static final String PLAN_YEAR = "plan_year";
    public static final String FIRMNESS = "firmness";
    public static final String SCOPE_NOTE = "scope_note";
    public static final String PUBLISHER = "publisher";
    public static final String PUBLISHED_AT = "published_at";
    public static final String KNOWN_FROM = ObservationTable.KNOWN_FROM;
    public static final String KNOWN_TO = ObservationTable.KNOWN_TO;

    public static final StructType SCHEMA = PlanColumns.withVintage(new StructType()
            .add(TARGET_ID, StringType, false, "Unique within all plans")
            .add(
                    PLAN_ID,
                    StringType,
                    false,
                    "Plan that states it: its document number, else district, year and title, the same in every reading")
            .add(TASK_NO, IntegerType, true, "Task of the plan that holds it; null where it stands alone")
            .add(DISTRICT_CODE, StringType, false, "Who promises")
            .add(INDICATOR_CODE, StringType, false, "What is promised")
            .add(COMPARATOR, StringType, false, ">=, >, <=, < or =")
            .add(VALUE, DataTypes.createDecimalType(38, 8), false, "Promised value in the column unit")
            .add(UNIT, StringType, false, "The indicator's canonical unit")
            .add(DUE_DATE, DateType, false, "Last day; 31 December of plan_year where the plan states none")
            .add(DUE_DATE_STATED, BooleanType, false, "Whether the plan itself states the day")
            .add(PLAN_YEAR, IntegerType, false, "Year of the plan")
            .add(FIRMNESS, StringType, false, "FIRM or SOFT wording")
            .add(SCOPE_NOTE, StringType, false, "What the promise is limited to; empty for none"));

    public static final TableDefinition TABLE = new TableDefinition(
            NAME,
            "One row per figure that a plan promises, in one vintage",
            SCHEMA,
            List.of(VINTAGE_ID),
            List.of(INDICATOR_CODE, DISTRICT_CODE),
            Map.of("comparator_known", "comparator IN ('>=', '>', '<=', '<', '=')"));

    private TargetTable() {}

    /** The row of a vintage. */
    public static Row row(Target target, String vintageId, Instant knownFrom, @Nullable Instant knownTo, String runId) {
        return RowFactory.create(
                vintageId,
                target.targetId(),
                target.planId(),
                target.taskNo(),
                target.districtCode(),
                target.indicatorCode(),
                target.comparator().sign(),
                target.value(),
                target.unit(),
                target.dueDate(),
                target.dueDateStated(),
                target.planYear(),
                target.firmness().name(),
                target.scopeNote(),
                target.publisher(),
                target.publishedAt(),
                knownFrom,
                knownTo,
                runId,
                target.statedPlanId());
    }

    /** The target a row of this table holds. */
    public static Target target(Row row) {
        return new Target(
                row.getAs(TARGET_ID),
                row.getAs(PLAN_ID),
                PlanColumns.statedPlanId(row, row.getAs(PLAN_ID)),
                row.getAs(TASK_NO),
                row.getAs(DISTRICT_CODE),
                row.getAs(INDICATOR_CODE),
                Comparator.ofSign(row.getAs(COMPARATOR)).orElseThrow(),
                row.getAs(VALUE),
                row.getAs(UNIT),
                row.getAs(DUE_DATE),
                row.<Boolean>getAs(DUE_DATE_STATED),
                row.<Integer>getAs(PLAN_YEAR),
                Target.Firmness.valueOf(row.getAs(FIRMNESS)),
                row.getAs(SCOPE_NOTE),
                row.getAs(PUBLISHER),
                row.getAs(PUBLISHED_AT));
    }
}

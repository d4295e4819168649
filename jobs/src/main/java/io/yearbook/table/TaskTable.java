package io.yearbook.table;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import io.yearbook.model.Task;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** One row per numbered measure of a plan, in one vintage. */
public final class TaskTable {

    public static final String VINTAGE_ID = TargetTable.VINTAGE_ID;
    public static final String NAME = "task";
    public static final String PLAN_ID = "plan_id";
    public static final String TASK_NO = "task_no";
    public static final String DISTRICT_CODE = ObservationTable.DISTRICT_CODE;
    public static final String PART = "part";
    public static final String SECTION = "section";
    public static final String TITLE = "title";
    public static final String LEAD_UNITS = "lead_units";
    public static final String RESPONSIBLE_UNITS = "responsible_units";
    public static final String DEADLINE = "deadline";
    public static final String PUBLISHER = "publisher";
    public static final String PUBLISHED_AT = "published_at";
    public static final String KNOWN_FROM = ObservationTable.KNOWN_FROM;
    public static final String KNOWN_TO = ObservationTable.KNOWN_TO;

    public static final StructType SCHEMA = PlanColumns.withVintage(new StructType()
            .add(
                    PLAN_ID,
                    StringType,
                    false,
                    "Plan that states it: its document number, else district, year and title, the same in every reading")
            .add(TASK_NO, IntegerType, false, "Number in the plan")
            .add(DISTRICT_CODE, StringType, false, "Whose plan")
            .add(PART, StringType, false, "Heading of its part; empty for none")
            .add(SECTION, StringType, false, "Heading of its section; empty for none")
            .add(TITLE, StringType, false, "What is to be done")
            .add(LEAD_UNITS, DataTypes.createArrayType(StringType, false), false, "Offices in the lead")
            .add(RESPONSIBLE_UNITS, DataTypes.createArrayType(StringType, false), false, "Other offices responsible")
            .add(DEADLINE, DateType, true, "Last day; null where none is stated"));

    public static final TableDefinition TABLE = new TableDefinition(
            NAME,
            "One row per numbered measure of a plan, in one vintage",
            SCHEMA,
            List.of(VINTAGE_ID),
            List.of(DISTRICT_CODE),
            Map.of("task_no_positive", "task_no > 0"));

    private TaskTable() {}

    /** The row of a vintage. */
    public static Row row(Task task, String vintageId, Instant knownFrom, @Nullable Instant knownTo, String runId) {
        return RowFactory.create(
                vintageId,
                task.planId(),
                task.taskNo(),
                task.districtCode(),
                task.part(),
                task.section(),
                task.title(),
                task.leadUnits().toArray(String[]::new),
                task.responsibleUnits().toArray(String[]::new),
                task.deadline(),
                task.publisher(),
                task.publishedAt(),
                knownFrom,
                knownTo,
                runId,
                task.statedPlanId());
    }

    /** The task a row of this table holds. */
    public static Task task(Row row) {
        return new Task(
                row.getAs(PLAN_ID),
                PlanColumns.statedPlanId(row, row.getAs(PLAN_ID)),
                row.<Integer>getAs(TASK_NO),
                row.getAs(DISTRICT_CODE),
                row.getAs(PART),
                row.getAs(SECTION),
                row.getAs(TITLE),
                row.getList(row.fieldIndex(LEAD_UNITS)),
                row.getList(row.fieldIndex(RESPONSIBLE_UNITS)),
                row.getAs(DEADLINE),
                row.getAs(PUBLISHER),
                row.getAs(PUBLISHED_AT));
    }
}

package io.yearbook.table;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampType;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** The columns that targets and tasks share: who published the plan, and the vintage. */
final class PlanColumns {

    static final String STATED_PLAN_ID = "stated_plan_id";

    private PlanColumns() {}

    /** What the file of a row calls the plan; rows that an earlier version wrote hold it as the plan. */
    static String statedPlanId(Row row, String planId) {
        String stated = row.getAs(STATED_PLAN_ID);
        return stated == null ? planId : stated;
    }

    static StructType withVintage(StructType schema) {
        return new StructType()
                .add(
                        TargetTable.VINTAGE_ID,
                        StringType,
                        false,
                        "SHA-256 of key, content and first instant of the vintage")
                .merge(schema, true)
                .add("publisher", StringType, false, "Who published the plan")
                .add("published_at", DateType, false, "Date of publication")
                .add("known_from", TimestampType, false, "Instant of the run that first knew this vintage")
                .add("known_to", TimestampType, true, "Instant of the run that replaced it; null while current")
                .add("run_id", StringType, false, "Run that added the row")
                .add(
                        STATED_PLAN_ID,
                        StringType,
                        true,
                        "What the file calls the plan: one reading of it; null where plan_id is that");
    }
}

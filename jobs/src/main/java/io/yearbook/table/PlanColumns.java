package io.yearbook.table;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampType;

import org.apache.spark.sql.types.StructType;

/** The columns that targets and tasks share: who published the plan, and the vintage. */
final class PlanColumns {

    private PlanColumns() {}

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
                .add("run_id", StringType, false, "Run that added the row");
    }
}

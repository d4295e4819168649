package io.yearbook.table;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampType;

import io.yearbook.model.Evidence;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** The columns that targets and tasks share: who published the plan, where it was read, and the vintage. */
final class PlanColumns {

    private PlanColumns() {}

    static StructType withProvenance(StructType schema) {
        return schema.add("publisher", StringType, false, "Who published the plan")
                .add("published_at", DateType, false, "Date of publication")
                .add(EvidenceTable.DOCUMENT, StringType, false, "Title and number of the plan; empty for none")
                .add(EvidenceTable.DOCUMENT_PLACE, StringType, false, "Place in the plan; empty for none")
                .add(EvidenceTable.SOURCE_FILE, StringType, false, "SHA-256 of the archived bytes")
                .add(EvidenceTable.SOURCE_PATH, StringType, false, "Name of the file below the landing folder")
                .add(EvidenceTable.SOURCE_PLACE, StringType, false, "Place in the file")
                .add(EvidenceTable.QUOTE, StringType, false, "The exact text read")
                .add("known_from", TimestampType, false, "Instant of the run that first knew this vintage")
                .add("known_to", TimestampType, true, "Instant of the run that replaced it; null while current")
                .add("run_id", StringType, false, "Run that added the row");
    }

    static Evidence evidence(Row row) {
        return new Evidence(
                row.getAs(EvidenceTable.SOURCE_FILE),
                row.getAs(EvidenceTable.SOURCE_PATH),
                row.getAs(EvidenceTable.SOURCE_PLACE),
                row.getAs(EvidenceTable.QUOTE),
                row.getAs(EvidenceTable.DOCUMENT),
                row.getAs(EvidenceTable.DOCUMENT_PLACE),
                "",
                row.getAs("published_at"));
    }
}

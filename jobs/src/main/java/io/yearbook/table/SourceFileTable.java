package io.yearbook.table;

import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampType;

import io.yearbook.model.FileFault;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The ledger: one row per file name, content and manifest, so that the same bytes are read once. */
public final class SourceFileTable {

    public static final String NAME = "source_file";
    public static final String PATH = "path";
    public static final String SHA256 = "sha256";
    public static final String MANIFEST_SHA256 = "manifest_sha256";
    public static final String SIZE_BYTES = "size_bytes";
    public static final String STATE = "state";
    public static final String FORMAT = "format";
    public static final String TITLE = "title";
    public static final String DOCUMENT_NUMBER = "document_number";
    public static final String LICENCE = "licence";
    public static final String FAULT = "fault";
    public static final String FAULT_DETAIL = "fault_detail";
    public static final String NOTES = "notes";
    public static final String ROWS_READ = "rows_read";
    public static final String ROWS_ACCEPTED = "rows_accepted";
    public static final String ROWS_REJECTED = "rows_rejected";
    public static final String ROWS_CANDIDATE = "rows_candidate";
    public static final String CATALOG_HASH = "catalog_hash";
    public static final String FIRST_SEEN = "first_seen";
    public static final String LAST_SEEN = "last_seen";
    public static final String RUN_ID = "run_id";

    public static final StructType SCHEMA = new StructType()
            .add(PATH, StringType, false, "Name of the file below its landing folder")
            .add(SHA256, StringType, false, "SHA-256 of the archived bytes; empty where they could not be read")
            .add(MANIFEST_SHA256, StringType, false, "SHA-256 of the manifest beside it; empty for none")
            .add(SIZE_BYTES, LongType, false, "Size of the file in bytes")
            .add(STATE, StringType, false, "READ, FAULTY, or SAME_BYTES where another name had the same content")
            .add(FORMAT, StringType, false, "Format it was read as; empty where none was found")
            .add(TITLE, StringType, false, "Title of the publication; empty for none")
            .add(DOCUMENT_NUMBER, StringType, false, "Number of the publication; empty for none")
            .add(LICENCE, StringType, false, "Licence or terms of use; empty for none")
            .add(FAULT, StringType, true, "Why the file was not read; null where it was")
            .add(FAULT_DETAIL, StringType, false, "What was found and what to do; empty without a fault")
            .add(NOTES, DataTypes.createArrayType(StringType, false), false, "Remarks of the reader")
            .add(ROWS_READ, LongType, false, "Rows read: accepted, rejected and candidates")
            .add(ROWS_ACCEPTED, LongType, false, "Rows that became observations, targets or tasks, or confirmed one")
            .add(ROWS_REJECTED, LongType, false, "Rows kept in rejected_row")
            .add(ROWS_CANDIDATE, LongType, false, "Figures of a document that wait in candidate for review")
            .add(CATALOG_HASH, StringType, false, "Catalogue it was read with")
            .add(FIRST_SEEN, TimestampType, false, "Instant of the first run that saw this name and content")
            .add(LAST_SEEN, TimestampType, false, "Instant of the last run that read it or found it changed")
            .add(RUN_ID, StringType, false, "Run that last wrote the row");

    public static final TableDefinition TABLE = new TableDefinition(
            NAME,
            "The ledger: one row per file name, content and manifest",
            SCHEMA,
            List.of(PATH, SHA256, MANIFEST_SHA256),
            List.of(SHA256),
            Map.of(
                    "rows_add_up", "rows_accepted + rows_rejected + rows_candidate = rows_read",
                    "faulty_has_fault", "(state = 'FAULTY') = (fault IS NOT NULL)",
                    "faulty_reads_nothing", "state = 'READ' OR rows_read = 0"));

    private SourceFileTable() {}

    /** The row of an entry. */
    public static Row row(LedgerEntry entry) {
        return RowFactory.create(
                entry.path(),
                entry.sha256(),
                entry.manifestSha256(),
                entry.sizeBytes(),
                entry.state().name(),
                entry.format(),
                entry.title(),
                entry.documentNumber(),
                entry.licence(),
                entry.fault() == null ? null : entry.fault().name(),
                entry.faultDetail(),
                entry.notes().toArray(String[]::new),
                entry.rowsRead(),
                entry.rowsAccepted(),
                entry.rowsRejected(),
                entry.rowsCandidate(),
                entry.catalogHash(),
                entry.firstSeen(),
                entry.lastSeen(),
                entry.runId());
    }

    /** The entry a row of this table holds. */
    public static LedgerEntry entry(Row row) {
        String fault = row.getAs(FAULT);
        return new LedgerEntry(
                row.getAs(PATH),
                row.getAs(SHA256),
                row.getAs(MANIFEST_SHA256),
                row.<Long>getAs(SIZE_BYTES),
                LedgerEntry.State.valueOf(row.getAs(STATE)),
                row.getAs(FORMAT),
                row.getAs(TITLE),
                row.getAs(DOCUMENT_NUMBER),
                row.getAs(LICENCE),
                fault == null ? null : FileFault.valueOf(fault),
                row.getAs(FAULT_DETAIL),
                row.getList(row.fieldIndex(NOTES)),
                row.<Long>getAs(ROWS_READ),
                row.<Long>getAs(ROWS_ACCEPTED),
                row.<Long>getAs(ROWS_REJECTED),
                row.<Long>getAs(ROWS_CANDIDATE),
                row.getAs(CATALOG_HASH),
                row.getAs(FIRST_SEEN),
                row.getAs(LAST_SEEN),
                row.getAs(RUN_ID));
    }
}

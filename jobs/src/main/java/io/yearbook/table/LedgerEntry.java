package io.yearbook.table;

import io.yearbook.model.FileFault;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of the ledger; see {@link SourceFileTable} for what each part means. */
public record LedgerEntry(
        String path,
        String sha256,
        String manifestSha256,
        long sizeBytes,
        State state,
        String format,
        String title,
        String documentNumber,
        String licence,
        @Nullable FileFault fault,
        String faultDetail,
        List<String> notes,
        long rowsRead,
        long rowsAccepted,
        long rowsRejected,
        long rowsCandidate,
        String catalogHash,
        Instant firstSeen,
        Instant lastSeen,
        String runId) {

    /** What became of a file. */
    public enum State {
        READ,
        FAULTY,
        /** Another name had the same content and manifest, and was read. */
        SAME_BYTES
    }

    public LedgerEntry {
        notes = List.copyOf(notes);
        if (rowsAccepted + rowsRejected + rowsCandidate != rowsRead) {
            throw new IllegalArgumentException(
                    "%s: %d rows accepted, %d rejected and %d candidates are not the %d rows read"
                            .formatted(path, rowsAccepted, rowsRejected, rowsCandidate, rowsRead));
        }
        if ((state == State.FAULTY) != (fault != null)) {
            throw new IllegalArgumentException("%s: state %s does not go with fault %s".formatted(path, state, fault));
        }
    }

    /** True where reading the file again with that catalogue could give something else. */
    public boolean couldReadBetterWith(String otherCatalogHash) {
        return !catalogHash.equals(otherCatalogHash)
                && (state == State.FAULTY || rowsRejected > 0 || rowsCandidate > 0);
    }
}

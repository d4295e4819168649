package io.yearbook.job;

import io.yearbook.model.FileFault;
import io.yearbook.model.RejectReason;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What ingest would make of one file.
 *
 * @param file as given
 * @param format the format it is read as; empty where none was found
 * @param rowsRead rows of data
 * @param rowsAccepted rows that would be accepted
 * @param candidates figures that would wait for review
 * @param rejected the first of the others, in the order of the file
 * @param notes remarks of the reader
 * @param fault why the file as a whole cannot be read, else null
 * @param faultDetail what was found and what to do; empty without a fault
 */
public record FileValidation(
        Path file,
        String format,
        long rowsRead,
        long rowsAccepted,
        long candidates,
        List<RejectedRow> rejected,
        List<String> notes,
        @Nullable FileFault fault,
        String faultDetail) {

    public FileValidation {
        rejected = List.copyOf(rejected);
        notes = List.copyOf(notes);
        if (rowsAccepted + candidates > rowsRead || rejected.size() > rowsRead - rowsAccepted - candidates) {
            throw new IllegalArgumentException("%s: of %d rows %d are accepted and at least %d rejected"
                    .formatted(file, rowsRead, rowsAccepted, rejected.size()));
        }
    }

    /** What ingest would make of a table, which leaves nothing for review. */
    public FileValidation(
            Path file,
            String format,
            long rowsRead,
            long rowsAccepted,
            List<RejectedRow> rejected,
            List<String> notes,
            @Nullable FileFault fault,
            String faultDetail) {
        this(file, format, rowsRead, rowsAccepted, 0, rejected, notes, fault, faultDetail);
    }

    /**
     * A row that would not be accepted.
     *
     * @param place such as {@code row 14} or {@code 'GDP'!F14}
     * @param message what was read, why it is refused and what to do
     */
    public record RejectedRow(String place, RejectReason reason, String message) {}

    public long rowsRejected() {
        return rowsRead - rowsAccepted - candidates;
    }

    /** True where a row would be rejected or the file cannot be read. */
    public boolean hasRejects() {
        return rowsRejected() > 0 || fault != null;
    }
}

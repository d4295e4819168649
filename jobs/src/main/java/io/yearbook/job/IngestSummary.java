package io.yearbook.job;

import io.yearbook.model.FileFault;
import io.yearbook.model.RejectReason;
import java.util.List;

/**
 * What a run read.
 *
 * @param filesRead files whose bytes were new and could be read
 * @param filesUnchanged files whose bytes had been read by an earlier run
 * @param faults files that could not be read
 * @param rowsRead rows of the files read
 * @param rowsAccepted rows that became observations, targets or tasks
 * @param rejects rows not accepted, by reason, the most frequent first
 * @param candidates figures of documents that wait for review, neither accepted nor rejected
 * @param vintagesOpened observations stated for the first time or anew
 * @param vintagesClosed observations that a later statement replaced
 * @param notes remarks of the readers, each with its file
 */
public record IngestSummary(
        int filesRead,
        int filesUnchanged,
        List<FaultyFile> faults,
        long rowsRead,
        long rowsAccepted,
        List<RejectCount> rejects,
        long candidates,
        long vintagesOpened,
        long vintagesClosed,
        List<String> notes) {

    public IngestSummary {
        faults = List.copyOf(faults);
        rejects = List.copyOf(rejects);
        notes = List.copyOf(notes);
        long rejected = sum(rejects);
        if (rowsAccepted + rejected + candidates != rowsRead) {
            throw new IllegalArgumentException(
                    "%d rows accepted, %d rejected and %d candidates are not the %d rows read"
                            .formatted(rowsAccepted, rejected, candidates, rowsRead));
        }
    }

    /** What a run read of tables alone, which leave nothing for review. */
    public IngestSummary(
            int filesRead,
            int filesUnchanged,
            List<FaultyFile> faults,
            long rowsRead,
            long rowsAccepted,
            List<RejectCount> rejects,
            long vintagesOpened,
            long vintagesClosed,
            List<String> notes) {
        this(
                filesRead,
                filesUnchanged,
                faults,
                rowsRead,
                rowsAccepted,
                rejects,
                0,
                vintagesOpened,
                vintagesClosed,
                notes);
    }

    /** A landing file that could not be read, why, and what was found. */
    public record FaultyFile(String path, FileFault fault, String detail) {}

    /**
     * The rows refused for one reason.
     *
     * @param example file, place and message of the first of them
     */
    public record RejectCount(RejectReason reason, long rows, String example) {}

    private static long sum(List<RejectCount> rejects) {
        return rejects.stream().mapToLong(RejectCount::rows).sum();
    }

    public int filesSeen() {
        return filesRead + filesUnchanged + faults.size();
    }

    public long rowsRejected() {
        return sum(rejects);
    }

    /** True where a row was rejected or a file could not be read. */
    public boolean hasRejects() {
        return rowsRejected() > 0 || !faults.isEmpty();
    }
}

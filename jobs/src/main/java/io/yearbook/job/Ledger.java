package io.yearbook.job;

import io.yearbook.model.FileFault;
import io.yearbook.source.ReadReport;
import io.yearbook.table.LedgerEntry;
import io.yearbook.table.SourceFileTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** The ledger of files, read before a run and written by it where there is something new to say. */
final class Ledger {

    private final NightContext night;

    Ledger(NightContext night) {
        this.night = night;
    }

    List<LedgerEntry> entries() {
        return night.warehouse().store().read(SourceFileTable.TABLE).collectAsList().stream()
                .map(SourceFileTable::entry)
                .toList();
    }

    /** Adds or replaces the entries of the files that were read, or found faulty or the same for the first time. */
    void write(List<InspectedFile> files, Map<Tally.FileKey, ReadReport> reports, Tally tally) {
        List<Row> rows = new ArrayList<>();
        for (InspectedFile file : files) {
            LedgerEntry entry = entry(file, reports, tally);
            if (entry != null) {
                rows.add(SourceFileTable.row(entry));
            }
        }
        if (!rows.isEmpty()) {
            night.warehouse()
                    .store()
                    .upsert(
                            SourceFileTable.TABLE,
                            night.warehouse()
                                    .spark()
                                    .createDataFrame(rows, SourceFileTable.SCHEMA)
                                    .coalesce(1));
        }
    }

    private @Nullable LedgerEntry entry(InspectedFile file, Map<Tally.FileKey, ReadReport> reports, Tally tally) {
        return switch (file.action()) {
            case SKIP -> null;
            case NOTE_SAME_BYTES -> entry(file, LedgerEntry.State.SAME_BYTES, "", null, "", List.of(), 0, 0, 0);
            case REFUSE ->
                file.isKnownFault()
                        ? null
                        : entry(
                                file,
                                LedgerEntry.State.FAULTY,
                                "",
                                file.fault(),
                                file.faultDetail(),
                                List.of(),
                                0,
                                0,
                                0);
            case READ -> read(file, reports, tally);
        };
    }

    private LedgerEntry read(InspectedFile file, Map<Tally.FileKey, ReadReport> reports, Tally tally) {
        Tally.FileKey key = new Tally.FileKey(file.sha256(), file.name());
        ReadReport report = reports.get(key);
        if (report == null) {
            throw new IllegalStateException(file.name() + ": its reader gave no report");
        }
        if (report.fault() != null) {
            return entry(
                    file,
                    LedgerEntry.State.FAULTY,
                    report.format(),
                    report.fault(),
                    report.faultDetail(),
                    report.notes(),
                    0,
                    0,
                    0);
        }
        long read = tally.count(Tally.Event.READ, key);
        long accepted = tally.count(Tally.Event.ACCEPTED, key);
        long rejected = tally.count(Tally.Event.REJECTED, key);
        long candidates = tally.count(Tally.Event.CANDIDATE, key);
        if (accepted + rejected + candidates != read) {
            throw new IllegalStateException(
                    "%s: %d rows accepted, %d rejected and %d candidates are not the %d rows read"
                            .formatted(file.name(), accepted, rejected, candidates, read));
        }
        return entry(
                file,
                LedgerEntry.State.READ,
                report.format(),
                null,
                "",
                report.notes(),
                accepted,
                rejected,
                candidates);
    }

    private LedgerEntry entry(
            InspectedFile file,
            LedgerEntry.State state,
            String format,
            @Nullable FileFault fault,
            String faultDetail,
            List<String> notes,
            long accepted,
            long rejected,
            long candidates) {
        return new LedgerEntry(
                file.name(),
                file.sha256(),
                file.manifestSha256(),
                file.sizeBytes(),
                state,
                format,
                file.manifest().title(),
                file.manifest().documentNumber(),
                file.manifest().licence(),
                fault,
                faultDetail,
                notes,
                accepted + rejected + candidates,
                accepted,
                rejected,
                candidates,
                night.catalog().hash(),
                file.before() == null ? night.runInstant() : file.before().firstSeen(),
                night.runInstant(),
                night.runId());
    }
}

package io.yearbook.job;

import io.yearbook.source.ReadReport;
import io.yearbook.table.LedgerEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a run tells of its reading. */
final class IngestSummaries {

    private IngestSummaries() {}

    static IngestSummary of(List<InspectedFile> files, Map<Tally.FileKey, ReadReport> reports, Tally tally) {
        List<IngestSummary.FaultyFile> faults = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        int read = 0;
        int unchanged = 0;
        for (InspectedFile file : files) {
            ReadReport report = reports.get(new Tally.FileKey(file.sha256(), file.name()));
            LedgerEntry before = file.before();
            if (file.fault() != null) {
                faults.add(new IngestSummary.FaultyFile(file.name(), file.fault(), file.faultDetail()));
            } else if (report != null && report.fault() != null) {
                faults.add(new IngestSummary.FaultyFile(file.name(), report.fault(), report.faultDetail()));
            } else if (report != null) {
                read++;
                report.notes().forEach(note -> notes.add(file.name() + ": " + note));
            } else if (before != null && before.fault() != null) {
                faults.add(new IngestSummary.FaultyFile(file.name(), before.fault(), before.faultDetail()));
            } else {
                unchanged++;
            }
        }
        List<IngestSummary.RejectCount> rejects = tally.rejects().values().stream()
                .sorted(Comparator.comparingLong(IngestSummary.RejectCount::rows)
                        .reversed())
                .toList();
        return new IngestSummary(
                read,
                unchanged,
                faults,
                tally.count(Tally.Event.READ),
                tally.count(Tally.Event.ACCEPTED),
                rejects,
                tally.count(Tally.Event.CANDIDATE),
                tally.count(Tally.Event.OPENED),
                tally.count(Tally.Event.CLOSED),
                notes);
    }

    /** The numbers of a summary, as a run's row holds them. */
    static Map<String, Long> measures(IngestSummary summary) {
        Map<String, Long> measures = new TreeMap<>();
        measures.put("files_read", (long) summary.filesRead());
        measures.put("files_unchanged", (long) summary.filesUnchanged());
        measures.put("files_faulty", (long) summary.faults().size());
        measures.put("rows_read", summary.rowsRead());
        measures.put("rows_accepted", summary.rowsAccepted());
        measures.put("rows_rejected", summary.rowsRejected());
        measures.put("rows_candidate", summary.candidates());
        measures.put("vintages_opened", summary.vintagesOpened());
        measures.put("vintages_closed", summary.vintagesClosed());
        return measures;
    }
}

package io.yearbook.job.command;

import io.yearbook.job.ComputeSummary;
import io.yearbook.job.ExportSummary;
import io.yearbook.job.FindingCounts;
import io.yearbook.job.IngestSummary;
import io.yearbook.job.RunSummary;
import io.yearbook.job.ScoreCounts;
import io.yearbook.job.SdmxExportSummary;
import io.yearbook.model.Severity;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The summary that ends a run. */
final class SummaryText {

    private static final int REASONS = 5;
    private static final int NOTES = 10;
    private static final double MILLIS_PER_SECOND = 1e3;

    private SummaryText() {}

    static List<String> of(RunSummary run) {
        TextBlock text = new TextBlock();
        if (run.ingest() != null) {
            addIngest(text, run.ingest(), run.runId());
        }
        if (run.compute() != null) {
            addCompute(text, run.compute());
        }
        if (run.export() != null) {
            addExport(text, run.export());
        }
        if (run.ingest() != null || run.compute() != null) {
            text.line("Tables", tables(run));
        }
        text.line("Run", run.runId() + ", " + seconds(run.took()));
        return text.lines();
    }

    static List<String> of(SdmxExportSummary export) {
        TextBlock text = new TextBlock();
        text.line("Files", export.files().size() + " written");
        export.files().forEach(made -> text.detail("%s, %d rows".formatted(made.file(), made.rows())));
        return text.lines();
    }

    private static void addIngest(TextBlock text, IngestSummary ingest, String runId) {
        text.line(
                "Files",
                "%d seen = %d read + %d unchanged + %d that cannot be read"
                        .formatted(
                                ingest.filesSeen(),
                                ingest.filesRead(),
                                ingest.filesUnchanged(),
                                ingest.faults().size()));
        ingest.faults()
                .forEach(file -> text.detail(file.path() + ": " + file.fault().name() + " "
                        + file.fault().sentenceZh() + " " + file.detail()));
        text.line(
                "Rows",
                "%d read = %d accepted + %d rejected%s"
                        .formatted(
                                ingest.rowsRead(),
                                ingest.rowsAccepted(),
                                ingest.rowsRejected(),
                                review(ingest.candidates())));
        addRejects(text, ingest.rejects(), runId);
        text.line("Vintages", "%d opened, %d closed".formatted(ingest.vintagesOpened(), ingest.vintagesClosed()));
        addNotes(text, ingest.notes());
    }

    /** What waits for review; nothing where no document was read. */
    static String review(long candidates) {
        return candidates == 0 ? "" : " + %d for review".formatted(candidates);
    }

    private static void addRejects(TextBlock text, List<IngestSummary.RejectCount> rejects, String runId) {
        rejects.stream()
                .limit(REASONS)
                .forEach(reject -> text.detail(TextBlock.counted(reject.rows(), reject.reason()))
                        .detail("        e.g. " + reject.example()));
        if (rejects.size() > REASONS) {
            text.detail("and %d more reasons".formatted(rejects.size() - REASONS));
        }
        if (!rejects.isEmpty()) {
            text.detail("all: yearbook sql \"SELECT * FROM rejected_row WHERE run_id = '%s'\"".formatted(runId));
        }
    }

    private static void addNotes(TextBlock text, List<String> notes) {
        if (notes.isEmpty()) {
            return;
        }
        text.line("Notes", String.valueOf(notes.size()));
        notes.stream().limit(NOTES).forEach(text::detail);
        if (notes.size() > NOTES) {
            text.detail("and %d more; 'yearbook validate FILE' shows all of a file".formatted(notes.size() - NOTES));
        }
    }

    private static void addCompute(TextBlock text, ComputeSummary compute) {
        text.line(
                        "Figures",
                        "%d = %d compared with the year before + %d not"
                                .formatted(
                                        compute.figures(),
                                        compute.withChange(),
                                        compute.figures() - compute.withChange()))
                .reasons(compute.withoutChange());
        text.line("Ranks", "%d given, %d refused".formatted(compute.ranked(), compute.figures() - compute.ranked()))
                .reasons(compute.unranked());
        addScores(text, compute.scores());
        addFindings(text, compute.findings());
    }

    private static void addScores(TextBlock text, ScoreCounts scores) {
        if (scores.equals(ScoreCounts.NONE)) {
            return;
        }
        text.line(
                        "Scores",
                        "%d of indices and their parts given, %d refused".formatted(scores.scored(), scores.unscored()))
                .reasons(scores.refused());
    }

    private static void addFindings(TextBlock text, FindingCounts findings) {
        text.line(
                "Findings",
                "%d checks = %d errors + %d warnings + %d that hold or need no action"
                        .formatted(
                                findings.all(),
                                findings.count(Severity.ERROR),
                                findings.count(Severity.WARNING),
                                findings.count(Severity.INFO)));
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            findings.of(severity)
                    .forEach((code, count) -> text.detail(
                            severity + " " + TextBlock.counted(count, code).strip()));
        }
        if (findings.count(Severity.ERROR) + findings.count(Severity.WARNING) > 0) {
            text.detail("all: yearbook sql \"SELECT severity, sentence_zh FROM finding WHERE severity <> 'INFO'\"");
        }
    }

    private static void addExport(TextBlock text, ExportSummary export) {
        text.line(
                "Workbooks",
                "%d written, %d unchanged, in %s"
                        .formatted(export.written().size(), export.unchanged().size(), export.out()));
        export.written().forEach(file -> text.detail(file.toString()));
        if (!export.removed().isEmpty()) {
            text.detail("removed, made of another run in a form not asked for (--edition both makes all forms):");
            export.removed().forEach(file -> text.detail("  " + file));
        }
    }

    private static String tables(RunSummary run) {
        if (run.tablesWritten().isEmpty()) {
            return "no table version was written but the run's own record: nothing new";
        }
        return run.tablesWritten().entrySet().stream()
                .map(table -> table.getKey() + " version " + table.getValue())
                .collect(Collectors.joining(", "));
    }

    static String seconds(Duration took) {
        return String.format(Locale.ROOT, "%.1f s", took.toMillis() / MILLIS_PER_SECOND);
    }
}

package io.yearbook.job;

import static org.apache.spark.sql.functions.col;

import io.yearbook.catalog.Catalog;
import io.yearbook.model.Observation;
import io.yearbook.model.RawRecord;
import io.yearbook.model.RecordKind;
import io.yearbook.model.Target;
import io.yearbook.model.Task;
import io.yearbook.source.ReadReport;
import io.yearbook.table.DeltaStore;
import io.yearbook.table.EvidenceTable;
import io.yearbook.table.ObservationTable;
import io.yearbook.table.RejectedRowTable;
import io.yearbook.text.DecimalMark;
import io.yearbook.transform.ObservationParser;
import io.yearbook.transform.TargetParser;
import io.yearbook.transform.TaskParser;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Reads the files that are to be read and writes what they state: vintages, evidence, rejected rows, ledger. */
final class IngestJob {

    /** A document may state figures, targets and tasks at once, whatever its manifest says. */
    private static final Set<String> DOCUMENT_FORMATS = Set.of("document", "markdown", "html", "docx", "pdf");

    private final NightContext night;
    private final Progress progress;

    IngestJob(NightContext night, Progress progress) {
        this.night = night;
        this.progress = progress;
    }

    /**
     * What was read, and whose panels changed.
     *
     * @param summary for the user
     * @param touchedIndicators indicators with a vintage or target opened or closed
     * @param measures for the run's row
     */
    record Result(IngestSummary summary, Set<String> touchedIndicators, Map<String, Long> measures) {}

    Result ingest(List<InspectedFile> files) {
        List<InspectedFile> toRead = files.stream()
                .filter(file -> file.action() == InspectedFile.Action.READ)
                .toList();
        if (toRead.isEmpty()) {
            Tally nothing = Tally.of(night.warehouse().spark().createDataFrame(List.of(), Tally.SCHEMA));
            return finish(files, Map.of(), nothing, Set.of());
        }
        progress.stage("Reading %d of %d files".formatted(toRead.size(), files.size()));
        try (Reading reading = Reading.of(night, toRead)) {
            List<KindIngest<?>> kinds = kinds(reading, toRead);
            try {
                return write(files, toRead, reading, kinds);
            } finally {
                kinds.forEach(KindIngest::close);
            }
        }
    }

    private List<KindIngest<?>> kinds(Reading reading, List<InspectedFile> toRead) {
        Dataset<RawRecord> records = reading.records();
        Catalog catalog = night.catalog();
        Map<String, DecimalMark> marks = new HashMap<>();
        toRead.forEach(
                file -> marks.put(file.name(), file.manifest().decimalComma() ? DecimalMark.COMMA : DecimalMark.POINT));
        ObservationParser observations = new ObservationParser(catalog);
        TargetParser targets = new TargetParser(catalog);
        TaskParser tasks = new TaskParser(catalog);
        Set<RecordKind> stated =
                toRead.stream().map(file -> file.manifest().kind()).collect(Collectors.toSet());
        if (reading.reports().values().stream().anyMatch(report -> DOCUMENT_FORMATS.contains(report.format()))) {
            stated.addAll(EnumSet.allOf(RecordKind.class));
        }
        List<KindIngest<?>> kinds = new ArrayList<>();
        if (stated.contains(RecordKind.OBSERVATION)) {
            kinds.add(kind(
                    RecordKind.OBSERVATION,
                    VintagedTable.OBSERVATIONS,
                    Observation::indicatorCode,
                    raw -> observations.parse(raw, mark(marks, raw)),
                    records));
        }
        if (stated.contains(RecordKind.TARGET)) {
            kinds.add(kind(
                    RecordKind.TARGET,
                    VintagedTable.TARGETS,
                    Target::indicatorCode,
                    raw -> targets.parse(raw, mark(marks, raw)),
                    records));
        }
        if (stated.contains(RecordKind.TASK)) {
            KindIngest.IndicatorOf<Task> none = task -> "";
            kinds.add(kind(RecordKind.TASK, VintagedTable.TASKS, none, tasks::parse, records));
        }
        return kinds;
    }

    private static DecimalMark mark(Map<String, DecimalMark> marks, RawRecord raw) {
        return marks.getOrDefault(raw.path(), DecimalMark.POINT);
    }

    private <T extends Serializable> KindIngest<T> kind(
            RecordKind kind,
            VintagedTable<T> table,
            KindIngest.IndicatorOf<T> indicatorOf,
            KindIngest.Parser<T> parser,
            Dataset<RawRecord> records) {
        return new KindIngest<>(kind, table, indicatorOf, parser, records, store(), night.runInstant(), night.runId());
    }

    private Result write(
            List<InspectedFile> files, List<InspectedFile> toRead, Reading reading, List<KindIngest<?>> kinds) {
        CandidateIngest candidates = new CandidateIngest(reading.records());
        Dataset<Row> events = reading.events().union(candidates.events());
        for (KindIngest<?> kind : kinds) {
            events = events.union(kind.events());
        }
        Tally tally = Tally.of(events);
        progress.stage("Writing what %d rows state".formatted(tally.count(Tally.Event.READ)));
        List<String> readAgain = toRead.stream()
                .filter(file -> file.before() != null)
                .map(InspectedFile::sha256)
                .distinct()
                .toList();
        Set<String> touched = new TreeSet<>(tally.touchedIndicators());
        for (KindIngest<?> kind : kinds) {
            touched.addAll(writeVintages(kind, readAgain, tally));
        }
        writeEvidence(kinds, readAgain, tally);
        writeRejectedRows(kinds, readAgain, tally);
        boolean anyCandidate = tally.count(Tally.Event.CANDIDATE) > 0;
        candidates.write(store(), night.runInstant(), night.runId(), readAgain, anyCandidate);
        return finish(files, reading.reports(), tally, touched);
    }

    /** Indicators of vintages that were withdrawn. */
    private Set<String> writeVintages(KindIngest<?> kind, List<String> readAgain, Tally tally) {
        VintagedTable<?> table = kind.table();
        Set<String> touched = Set.of();
        Dataset<Row> ending = kind.closedIds();
        boolean anyEnds = tally.count(Tally.Event.CLOSED) > 0 && !ending.isEmpty();
        if (!readAgain.isEmpty()) {
            Dataset<Row> withdrawn = Withdrawal.withdrawn(store(), table, readAgain, kind.evidenceRows());
            touched = indicators(table, withdrawn);
            ending = ending.union(withdrawn).distinct();
            anyEnds = !ending.isEmpty();
        }
        if (anyEnds) {
            store().setWhereNull(
                            table.table(),
                            table.idColumn(),
                            ending,
                            ObservationTable.KNOWN_TO,
                            "timestamp'%s'".formatted(night.runInstant()));
        }
        Dataset<Row> inserted = kind.insertedRows();
        if (tally.count(Tally.Event.OPENED) > 0 && !inserted.isEmpty()) {
            store().append(table.table(), inserted);
        }
        return touched;
    }

    private Set<String> indicators(VintagedTable<?> table, Dataset<Row> ids) {
        if (!List.of(table.table().schema().fieldNames()).contains(ObservationTable.INDICATOR_CODE)) {
            return Set.of();
        }
        return store()
                .read(table.table())
                .join(ids, table.idColumn())
                .select(ObservationTable.INDICATOR_CODE)
                .distinct()
                .collectAsList()
                .stream()
                .map(row -> row.getString(0))
                .collect(Collectors.toSet());
    }

    private void writeEvidence(List<KindIngest<?>> kinds, List<String> readAgain, Tally tally) {
        if (tally.count(Tally.Event.ACCEPTED) == 0) {
            return;
        }
        Dataset<Row> evidence = kinds.stream()
                .map(KindIngest::evidenceRows)
                .reduce(Dataset::union)
                .orElseThrow();
        if (!readAgain.isEmpty()) {
            Dataset<Row> recorded = store().read(EvidenceTable.TABLE)
                    .filter(col(EvidenceTable.SOURCE_FILE).isin(readAgain.toArray()));
            List<String> key = EvidenceTable.TABLE.key();
            evidence = evidence.join(
                    recorded.select(key.stream()
                            .map(org.apache.spark.sql.functions::col)
                            .toArray(org.apache.spark.sql.Column[]::new)),
                    key.toArray(String[]::new),
                    "left_anti");
            if (evidence.isEmpty()) {
                return;
            }
        }
        store().append(EvidenceTable.TABLE, evidence);
    }

    private void writeRejectedRows(List<KindIngest<?>> kinds, List<String> readAgain, Tally tally) {
        Dataset<Row> rejected = kinds.stream()
                .map(KindIngest::rejectedRows)
                .reduce(Dataset::union)
                .orElseThrow();
        if (!readAgain.isEmpty()) {
            String files = readAgain.stream().map("'%s'"::formatted).collect(Collectors.joining(", "));
            Dataset<Row> others = rejected.filter(
                    col(RejectedRowTable.SOURCE_FILE).isin(readAgain.toArray()).equalTo(false));
            Dataset<Row> again =
                    rejected.filter(col(RejectedRowTable.SOURCE_FILE).isin(readAgain.toArray()));
            store().replaceWhere(RejectedRowTable.TABLE, again, "source_file IN (%s)".formatted(files));
            rejected = others;
        }
        if (tally.count(Tally.Event.REJECTED) > 0 && !rejected.isEmpty()) {
            store().append(RejectedRowTable.TABLE, rejected);
        }
    }

    private Result finish(
            List<InspectedFile> files, Map<Tally.FileKey, ReadReport> reports, Tally tally, Set<String> touched) {
        Ledger ledger = new Ledger(night);
        ledger.write(files, reports, tally);
        IngestSummary summary = IngestSummaries.of(files, reports, tally);
        return new Result(summary, touched, IngestSummaries.measures(summary));
    }

    private DeltaStore store() {
        return night.warehouse().store();
    }
}

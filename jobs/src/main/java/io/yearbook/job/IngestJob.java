package io.yearbook.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import io.yearbook.source.ReadReport;
import io.yearbook.table.CandidateTable;
import io.yearbook.table.DeltaStore;
import io.yearbook.table.EvidenceTable;
import io.yearbook.table.ObservationTable;
import io.yearbook.table.RejectedRowTable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Reads the files that are to be read and writes what they state: vintages, evidence, rejected rows, ledger. */
final class IngestJob {

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
     */
    record Result(IngestSummary summary, Set<String> touchedIndicators) {}

    Result ingest(List<InspectedFile> files) {
        List<InspectedFile> toRead =
                files.stream().filter(InspectedFile::isToBeRead).toList();
        if (toRead.isEmpty()) {
            return finish(files, Map.of(), Tally.none(), new Withdrawn());
        }
        progress.stage("Reading %d of %d files".formatted(toRead.size(), files.size()));
        try (Reading reading = Reading.of(night, toRead)) {
            Rereading rereading = new Rereading(
                    night,
                    toRead.stream()
                            .filter(file -> file.action() == InspectedFile.Action.READ_AGAIN)
                            .map(InspectedFile::key)
                            .filter(file -> !reading.faulty().contains(file))
                            .toList());
            List<KindIngest<?>> kinds =
                    new RecordKinds(night, rereading, reading.records()).of(toRead, reading.holdsDocument());
            try {
                return write(files, reading, rereading, kinds);
            } finally {
                kinds.forEach(KindIngest::close);
            }
        }
    }

    private Result write(List<InspectedFile> files, Reading reading, Rereading rereading, List<KindIngest<?>> kinds) {
        CandidateIngest candidates = new CandidateIngest(reading.records());
        Dataset<Row> unparsed = reading.events().union(candidates.events());
        Tally tally = Tally.of(kinds.stream().map(KindIngest::events).reduce(unparsed, Dataset::union));
        progress.stage("Writing what %d rows state".formatted(tally.count(Tally.Event.READ)));
        Withdrawn withdrawn = new Withdrawn();
        for (KindIngest<?> kind : kinds) {
            writeVintages(kind, rereading, tally, withdrawn);
        }
        if (tally.count(Tally.Event.ACCEPTED) > 0) {
            store().append(EvidenceTable.TABLE, union(kinds.stream().map(KindIngest::evidenceRows)));
        }
        rereading.forgetRejectedRows();
        if (tally.count(Tally.Event.REJECTED) > 0) {
            store().append(RejectedRowTable.TABLE, union(kinds.stream().map(KindIngest::rejectedRows)));
        }
        rereading.forgetCandidates();
        if (tally.count(Tally.Event.CANDIDATE) > 0) {
            store().append(CandidateTable.TABLE, candidates.rows(night.runInstant(), night.runId()));
        }
        return finish(files, reading.reports(), tally, withdrawn);
    }

    private void writeVintages(KindIngest<?> kind, Rereading rereading, Tally tally, Withdrawn withdrawn) {
        VintagedTable<?> table = kind.table();
        Dataset<Row> ending = kind.closedIds();
        boolean anyEnds = tally.count(Tally.Event.CLOSED) > 0 && !ending.isEmpty();
        if (!rereading.isNone()) {
            Dataset<Row> gone = rereading.withdrawn(table, kind.evidenceRows(), tally);
            ending = ending.union(gone.select(table.idColumn())).distinct();
            anyEnds |= withdrawn.add(table, gone, kind.closedIds());
        }
        if (anyEnds) {
            store().setWhereNull(
                            table.table(),
                            table.idColumn(),
                            ending,
                            ObservationTable.KNOWN_TO,
                            lit(night.runInstant()));
        }
        Dataset<Row> inserted = kind.insertedRows();
        if (tally.count(Tally.Event.OPENED) > 0 && !inserted.isEmpty()) {
            store().append(table.table(), inserted);
        }
    }

    private static Dataset<Row> union(Stream<Dataset<Row>> rows) {
        return rows.reduce(Dataset::union).orElseThrow();
    }

    /** The vintages that ended because nothing states them any more. */
    private static final class Withdrawn {

        private final Set<String> indicators = new TreeSet<>();
        private long count;

        /**
         * @param closed vintages that a later statement replaces anyway: they are not counted twice
         * @return true where there is any
         */
        boolean add(VintagedTable<?> table, Dataset<Row> gone, Dataset<Row> closed) {
            boolean hasIndicator =
                    Arrays.asList(table.table().schema().fieldNames()).contains(ObservationTable.INDICATOR_CODE);
            List<Row> byIndicator = gone.join(closed, new String[] {table.idColumn()}, "left_anti")
                    .groupBy((hasIndicator ? col(ObservationTable.INDICATOR_CODE) : lit("")).as("indicator"))
                    .count()
                    .collectAsList();
            for (Row row : byIndicator) {
                indicators.add(row.getString(0));
                count += row.getLong(1);
            }
            indicators.remove("");
            return !byIndicator.isEmpty();
        }
    }

    private Result finish(
            List<InspectedFile> files, Map<Tally.FileKey, ReadReport> reports, Tally tally, Withdrawn withdrawn) {
        new Ledger(night).write(files, reports, tally);
        Set<String> touched = new TreeSet<>(tally.touchedIndicators());
        touched.addAll(withdrawn.indicators);
        return new Result(IngestSummaries.of(files, reports, tally, withdrawn.count), touched);
    }

    private DeltaStore store() {
        return night.store();
    }
}

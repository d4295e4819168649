package io.yearbook.job;

import io.yearbook.publish.PublishedTables;
import io.yearbook.source.LandedFile;
import io.yearbook.table.FindingTable;
import io.yearbook.table.IndicatorYearTable;
import io.yearbook.table.LedgerEntry;
import io.yearbook.table.Run;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps of the commands that write. */
final class NightlyJob {

    private final JobConfig config;
    private final Progress progress;
    private final Selection selection;

    /** @param selection which files it reads */
    NightlyJob(JobConfig config, Progress progress, Selection selection) {
        this.config = config;
        this.progress = progress;
        this.selection = selection;
    }

    /** Ingest, compute, export and publish. */
    WarehouseRun.Outcome nightly(NightContext night, @Nullable Run base) throws IOException {
        RunRecords records = records(night, base);
        IngestJob.Result ingested = ingest(night);
        ComputeJob compute = computeJob(night);
        if (base != null && records.isComputedAlike()) {
            compute.compute(ingested.touchedIndicators(), RunRecords.computedOn(base));
            findingJob(night).checkWhatChanged();
        } else {
            compute.computeAll();
            findingJob(night).check();
        }
        ComputeSummary computed = figures(night);
        Run run = records.computed("nightly", ingested.summary(), computed, 0);
        Run named = night.warehouse().runs().editionOf(run);
        PublishedEdition edition = new PublishedEdition(
                named, night.catalog(), PublishedTables.of(night.warehouse(), run, night.catalog()));
        ExportJob.Staged staged = new ExportJob(config, progress, edition, null).stage();
        ExportSummary exported = staged.summary();
        run = records.computed(
                "nightly", ingested.summary(), computed, exported.written().size());
        return new WarehouseRun.Outcome(run, records.summary(run, ingested.summary(), computed, exported), staged);
    }

    /** Ingest alone: readers see nothing of it until the next compute. */
    WarehouseRun.Outcome ingest(NightContext night, @Nullable Run base) throws IOException {
        RunRecords records = records(night, base);
        IngestJob.Result ingested = ingest(night);
        Run run = records.ingested("ingest", ingested.summary());
        return new WarehouseRun.Outcome(
                run, records.summary(run, ingested.summary(), null, null), WarehouseRun.Afterwards.NOTHING);
    }

    /** Compute alone, of everything, and publish. */
    WarehouseRun.Outcome compute(NightContext night, @Nullable Run base) {
        if (base == null) {
            throw new OperationException(
                    "There is nothing to compute in " + config.warehouse(),
                    "No file was ingested there yet.",
                    "Run the command ingest or nightly first.");
        }
        RunRecords records = records(night, base);
        computeJob(night).computeAll();
        findingJob(night).check();
        ComputeSummary computed = figures(night);
        Run run = records.computed("compute", null, computed, 0);
        return new WarehouseRun.Outcome(
                run, records.summary(run, null, computed, null), WarehouseRun.Afterwards.NOTHING);
    }

    private RunRecords records(NightContext night, @Nullable Run base) {
        return new RunRecords(night, base, config.rank().metricSettings(), config.findings(), config.failOn());
    }

    private FindingJob findingJob(NightContext night) {
        return new FindingJob(night, config.findings(), progress);
    }

    private ComputeJob computeJob(NightContext night) {
        return new ComputeJob(night, config.rank().metricSettings(), progress);
    }

    private ComputeSummary figures(NightContext night) {
        return ComputeJob.summary(
                night.store().read(IndicatorYearTable.TABLE),
                new IndexJob(night, progress).counts(),
                FindingJob.counts(night.store().read(FindingTable.TABLE)));
    }

    private IngestJob.Result ingest(NightContext night) throws IOException {
        List<LandedFile> landed = selection.inTime(LandingFolders.files(config.landing()), progress);
        progress.stage("Comparing %d files with the ledger".formatted(landed.size()));
        List<LedgerEntry> ledger = new Ledger(night).entries();
        List<InspectedFile> files = new LandingInspection(
                        night.warehouse().archive(), night.catalog().hash(), new LedgerHistory(ledger))
                .inspect(landed);
        files = selection.of(files);
        if (ledger.stream().anyMatch(entry -> entry.rowsRejected() > 0)) {
            files = Rivals.before(night).readAgainIn(files);
        }
        return new IngestJob(night, progress).ingest(files);
    }
}

package io.yearbook.job;

import io.yearbook.publish.PublishedTables;
import io.yearbook.source.LandedFile;
import io.yearbook.source.LandingFolder;
import io.yearbook.table.FindingTable;
import io.yearbook.table.IndicatorYearTable;
import io.yearbook.table.LedgerEntry;
import io.yearbook.table.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The steps of the commands that write. */
final class NightlyJob {

    private final JobConfig config;
    private final Progress progress;

    NightlyJob(JobConfig config, Progress progress) {
        this.config = config;
        this.progress = progress;
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
        PublishedEdition edition =
                new PublishedEdition(named, night.catalog(), PublishedTables.of(night.warehouse(), run));
        ExportJob.Staged staged = new ExportJob(config, progress, edition, null).stage();
        ExportSummary exported = staged.summary();
        run = records.computed(
                "nightly", ingested.summary(), computed, exported.written().size());
        return new WarehouseRun.Outcome(
                run, records.summary(run, ingested.summary(), computed, exported), staged::release);
    }

    /** Ingest alone: readers see nothing of it until the next compute. */
    WarehouseRun.Outcome ingest(NightContext night, @Nullable Run base) throws IOException {
        RunRecords records = records(night, base);
        IngestJob.Result ingested = ingest(night);
        Run run = records.ingested("ingest", ingested.summary());
        return new WarehouseRun.Outcome(run, records.summary(run, ingested.summary(), null, null), () -> {});
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
        return new WarehouseRun.Outcome(run, records.summary(run, null, computed, null), () -> {});
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
        List<LandedFile> landed = landed();
        progress.stage("Comparing %d files with the ledger".formatted(landed.size()));
        List<LedgerEntry> ledger = new Ledger(night).entries();
        List<InspectedFile> files = new LandingInspection(
                        night.warehouse().archive(), night.catalog().hash(), new LedgerHistory(ledger))
                .inspect(landed);
        if (ledger.stream().anyMatch(entry -> entry.rowsRejected() > 0)) {
            files = Rivals.before(night).readAgainIn(files);
        }
        return new IngestJob(night, progress).ingest(files);
    }

    /** The files of all landing folders; one that has the name of a file of an earlier folder is named in full. */
    private List<LandedFile> landed() throws IOException {
        List<LandedFile> landed = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Path folder : config.landing()) {
            if (!Files.isDirectory(folder) || !Files.isReadable(folder)) {
                throw new OperationException(
                        "The landing folder " + folder + " cannot be read",
                        "It does not exist, is not a folder, or may not be read by this user.",
                        "Nothing was published; create it, or name another with --landing.");
            }
            for (LandedFile file : new LandingFolder(folder).files()) {
                LandedFile named = names.add(file.name()) ? file : file.renamed(folder + "/" + file.name());
                landed.add(named);
            }
        }
        return landed;
    }
}

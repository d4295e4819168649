package io.yearbook.job;

import io.yearbook.catalog.Catalog;
import io.yearbook.publish.PublishedTables;
import io.yearbook.source.LandedFile;
import io.yearbook.source.LandingFolder;
import io.yearbook.table.CatalogArchive;
import io.yearbook.table.IndicatorYearTable;
import io.yearbook.table.Run;
import io.yearbook.table.Warehouse;
import io.yearbook.table.WarehouseLock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One run that writes: takes the lock, starts from what the last run left, and ends with its row in {@code run}. */
final class WarehouseRun {

    private static final String SETTINGS = "metric_settings";
    private static final DateTimeFormatter RUN_ID =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final JobConfig config;
    private final Progress progress;
    private final Warehouse warehouse;
    private final Map<String, byte[]> catalogFiles;
    private final NightContext night;

    WarehouseRun(
            JobConfig config,
            Progress progress,
            Warehouse warehouse,
            Catalog catalog,
            Map<String, byte[]> catalogFiles) {
        this.config = config;
        this.progress = progress;
        this.warehouse = warehouse;
        this.catalogFiles = catalogFiles;
        this.night = new NightContext(warehouse, catalog, config.runInstant(), RUN_ID.format(config.runInstant()));
    }

    /** Ingest, compute, export and publish. */
    RunSummary nightly() {
        return locked("nightly", base -> {
            IngestJob.Result ingested = ingest();
            ComputeSummary computed = compute(base, ingested);
            Run run = row("nightly", Run.State.PUBLISHED, base, ingested, computed);
            Run edition = editionOf(run, base);
            ExportJob export = new ExportJob(config, progress, night.catalog(), edition);
            ExportJob.Staged staged = export.stage(PublishedTables.of(warehouse, run));
            run = with(run, "workbooks", staged.summary().written().size());
            warehouse.runs().add(run);
            staged.release();
            return summary(run, base, ingested.summary(), computed, staged.summary());
        });
    }

    /** Ingest alone: readers see nothing of it until the next compute. */
    RunSummary ingestOnly() {
        return locked("ingest", base -> {
            IngestJob.Result ingested = ingest();
            boolean changed = base == null
                    || base.state() == Run.State.STAGED
                    || !warehouse.versions().equals(base.versions());
            Run run = row("ingest", changed ? Run.State.STAGED : Run.State.PUBLISHED, base, ingested, null);
            warehouse.runs().add(run);
            return summary(run, base, ingested.summary(), null, null);
        });
    }

    /** Compute alone, of everything, and publish. */
    RunSummary compute() {
        return locked("compute", base -> {
            if (base == null) {
                throw new OperationException(
                        "There is nothing to compute in " + config.warehouse(),
                        "No file was ingested there yet.",
                        "Run the command ingest or nightly first.");
            }
            computeJob().computeAll();
            ComputeSummary computed = figures();
            Run run = row("compute", Run.State.PUBLISHED, base, null, computed);
            warehouse.runs().add(run);
            return summary(run, base, null, computed, null);
        });
    }

    /** The steps of one command, given the run to build upon. */
    @FunctionalInterface
    private interface Steps {
        RunSummary take(@Nullable Run base) throws IOException;
    }

    private RunSummary locked(String command, Steps steps) {
        String holder = "%s, process %d, since %s"
                .formatted(command, ProcessHandle.current().pid(), config.runInstant());
        try (WarehouseLock lock = WarehouseLock.take(warehouse.root(), warehouse.configuration(), holder)) {
            Optional<Run> base = warehouse.runs().base();
            warehouse.restoreTo(base.map(Run::versions).orElse(Map.of()));
            new CatalogArchive(warehouse.root(), warehouse.configuration())
                    .keep(night.catalog().hash(), catalogFiles);
            return recordingFailure(command, base.orElse(null), steps);
        } catch (WarehouseLock.HeldException e) {
            throw new WarehouseBusyException(config.warehouse(), e.holder());
        } catch (IOException e) {
            throw new OperationException(
                    "The run " + night.runId() + " failed",
                    String.valueOf(e.getMessage()),
                    "Nothing was published; correct the cause and run it again.",
                    e);
        }
    }

    private RunSummary recordingFailure(String command, @Nullable Run base, Steps steps) throws IOException {
        try {
            return steps.take(base);
        } catch (IOException | RuntimeException e) {
            warehouse
                    .runs()
                    .add(new Run(
                            night.runId(),
                            command,
                            Run.State.FAILED,
                            night.runInstant(),
                            Instant.now(),
                            night.catalog().hash(),
                            Map.of(),
                            Map.of(),
                            String.valueOf(e.getMessage())));
            throw e;
        }
    }

    private IngestJob.Result ingest() throws IOException {
        List<LandedFile> landed = new ArrayList<>();
        for (Path folder : config.landing()) {
            landed.addAll(new LandingFolder(folder).files());
        }
        progress.stage("Comparing %d files with the ledger".formatted(landed.size()));
        LandingInspection inspection =
                new LandingInspection(warehouse.archive(), night.catalog().hash(), new Ledger(night).entries());
        return new IngestJob(night, progress).ingest(inspection.inspect(landed));
    }

    private ComputeSummary compute(@Nullable Run base, IngestJob.Result ingested) {
        if (isComputedAlike(base)) {
            computeJob().compute(ingested.touchedIndicators());
        } else {
            computeJob().computeAll();
        }
        return figures();
    }

    /** True where the tables were computed with the same catalogue and settings. */
    private boolean isComputedAlike(@Nullable Run base) {
        return base != null
                && base.state() == Run.State.PUBLISHED
                && base.catalogHash().equals(night.catalog().hash())
                && settingsMeasure() == base.measures().getOrDefault(SETTINGS, settingsMeasure() - 1);
    }

    private long settingsMeasure() {
        return config.rank().metricSettings().toString().hashCode();
    }

    private ComputeJob computeJob() {
        return new ComputeJob(night, config.rank().metricSettings(), progress);
    }

    private ComputeSummary figures() {
        return ComputeJob.summary(warehouse.store().read(IndicatorYearTable.TABLE));
    }

    /** The run a report of these tables names: the one that made them, not one that found nothing new. */
    private Run editionOf(Run run, @Nullable Run base) {
        if (base == null
                || base.state() != Run.State.PUBLISHED
                || !base.versions().equals(run.versions())
                || !base.catalogHash().equals(run.catalogHash())) {
            return run;
        }
        return warehouse.runs().editionOf(base);
    }

    private Run row(
            String command,
            Run.State state,
            @Nullable Run base,
            IngestJob.@Nullable Result ingested,
            @Nullable ComputeSummary computed) {
        Map<String, Long> measures = new HashMap<>(ingested == null ? Map.of() : ingested.measures());
        if (computed != null) {
            measures.put("figures", computed.figures());
            measures.put("figures_with_change", computed.withChange());
            measures.put("figures_ranked", computed.ranked());
            measures.put(SETTINGS, settingsMeasure());
        } else if (base != null && state == Run.State.PUBLISHED) {
            measures.put(SETTINGS, base.measures().getOrDefault(SETTINGS, 0L));
        }
        return new Run(
                night.runId(),
                command,
                state,
                night.runInstant(),
                Instant.now(),
                night.catalog().hash(),
                warehouse.versions(),
                measures,
                "");
    }

    private static Run with(Run run, String measure, long value) {
        Map<String, Long> measures = new HashMap<>(run.measures());
        measures.put(measure, value);
        return new Run(
                run.runId(),
                run.command(),
                run.state(),
                run.startedAt(),
                run.finishedAt(),
                run.catalogHash(),
                run.versions(),
                measures,
                run.message());
    }

    private RunSummary summary(
            Run run,
            @Nullable Run base,
            @Nullable IngestSummary ingested,
            @Nullable ComputeSummary computed,
            @Nullable ExportSummary exported) {
        TreeMap<String, Long> written = new TreeMap<>(run.versions());
        if (base != null) {
            base.versions().forEach((table, version) -> written.remove(table, version));
        }
        return new RunSummary(
                run.runId(),
                Duration.between(config.runInstant(), Instant.now()),
                ingested,
                computed,
                exported,
                written);
    }
}

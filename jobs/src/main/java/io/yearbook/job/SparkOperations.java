package io.yearbook.job;

import io.yearbook.catalog.Catalog;
import io.yearbook.catalog.CatalogException;
import io.yearbook.catalog.CatalogFiles;
import io.yearbook.catalog.CatalogLoader;
import io.yearbook.catalog.Expectations;
import io.yearbook.job.freshness.DocumentStatus;
import io.yearbook.job.freshness.Freshness;
import io.yearbook.model.ExpectedDocument;
import io.yearbook.review.ReviewBook;
import io.yearbook.table.IndicatorYearTable;
import io.yearbook.table.Warehouse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The operations on Spark. The session starts with the first operation that needs it. */
public final class SparkOperations implements Operations {

    private final JobConfig config;
    private final Progress progress;
    private final Map<String, byte[]> catalogFiles;
    private final Catalog catalog;
    private final LazyWarehouse warehouse;

    private SparkOperations(JobConfig config, Progress progress, Map<String, byte[]> catalogFiles, Catalog catalog) {
        this.config = config;
        this.progress = progress;
        this.catalogFiles = catalogFiles;
        this.catalog = catalog;
        this.warehouse = new LazyWarehouse(config, progress);
    }

    /** @throws OperationException where the reference data cannot be used */
    public static Operations open(JobConfig config, Progress progress) {
        try {
            Map<String, byte[]> files = CatalogFiles.read(config.catalog());
            return new SparkOperations(config, progress, files, CatalogLoader.load(files));
        } catch (CatalogException e) {
            throw ReferenceData.unusable(config.catalog(), e);
        }
    }

    @Override
    public RunSummary nightly() {
        return run().take("nightly", job()::nightly);
    }

    @Override
    public Optional<RunSummary> retry(@Nullable String runId) {
        return new RetryJob(config, progress, warehouse.get(), this::run, () -> export(null)).retry(runId);
    }

    @Override
    public RunSummary ingest() {
        return run().take("ingest", job()::ingest);
    }

    @Override
    public RunSummary compute() {
        return run().take("compute", job()::compute);
    }

    @Override
    public RunSummary export(@Nullable String compareWith) {
        PublishedEdition edition = edition();
        PublishedEdition earlier =
                compareWith == null ? null : warehouse.editions().ofRun(compareWith);
        ExportSummary exported = new ExportJob(config, progress, edition, earlier).export();
        Duration took = Duration.between(config.runInstant(), Instant.now());
        return new RunSummary(edition.run().runId(), took, null, null, exported, new TreeMap<>());
    }

    @Override
    public SdmxExportSummary exportSdmx(SdmxExport export) {
        PublishedEdition edition = edition();
        return new SdmxExportJob(
                        config,
                        progress,
                        edition.catalog(),
                        Dates.inShanghai(edition.run().startedAt()))
                .export(edition.tables(), export);
    }

    @Override
    public MaintenanceSummary maintain() {
        return new MaintainJob(config, warehouse.get(), progress).maintain();
    }

    private NightlyJob job() {
        return new NightlyJob(config, progress, Selection.ALL);
    }

    private WarehouseRun run() {
        return run(config);
    }

    private WarehouseRun run(JobConfig settings) {
        return new WarehouseRun(settings, progress, warehouse.get(), catalog, catalogFiles);
    }

    @Override
    public FileValidation validate(Path file, int rejectedRows) {
        return new FileValidator(catalog, config.landing()).validate(file, rejectedRows);
    }

    @Override
    public List<Explanation> explain(FigureQuestion question) {
        PublishedEdition edition = edition();
        return new FigureExplainer(
                        edition.catalog(), edition.tables(), warehouse.get().archive())
                .explain(question);
    }

    @Override
    public QueryResult sql(String statement) {
        return TableSession.over(warehouse.get(), config).result(statement);
    }

    @Override
    public QueryResult sqlWithoutSpark(String statement) {
        return LightQuery.answer(config, statement);
    }

    @Override
    public int exportReview(Path to) {
        ReviewWorkbook.requireNew(to);
        PublishedEdition newest = newest();
        ReviewBook book =
                new ReviewExport(catalog, newest.tables()).book(newest.run().runId(), config.runInstant());
        if (!book.items().isEmpty()) {
            progress.stage(
                    "Writing %d figures for review".formatted(book.items().size()));
            ReviewWorkbook.write(book, to);
        }
        return book.items().size();
    }

    @Override
    public ReviewSummary takeReview(Path from, String reviewer) {
        ReviewFigures figures = new ReviewFigures(newest().tables(), catalog);
        progress.stage("Reading decisions");
        return new ReviewIntake(config.catalog(), catalogFiles, catalog)
                .take(from, figures, reviewer, config.runInstant());
    }

    @Override
    public DeliverySummary deliver(DeliveryRequest request) {
        DeliveryJob job = new DeliveryJob(config, progress, request, catalog);
        Warehouse opened = warehouse.get();
        warehouse.editions().published();
        return job.alone(opened, () -> {
            PublishedEdition edition = edition();
            return job.deliver(opened, edition.run(), edition.catalog(), yearToReport(edition));
        });
    }

    private int yearToReport(PublishedEdition edition) {
        Integer year = config.years() == null
                ? ExportJob.newestYear(edition.tables().table(IndicatorYearTable.TABLE))
                : Integer.valueOf(config.years().last());
        if (year == null) {
            throw new OperationException(
                    "There is nothing to mail", "No figure is published.", "Run the command nightly with files first.");
        }
        return year;
    }

    @Override
    public List<RunStatus> status(int last) {
        return warehouse.get().runs().last(last).stream().map(RunStatuses::of).toList();
    }

    @Override
    public List<DocumentStatus> expected() {
        try {
            List<ExpectedDocument> expected = Expectations.read(config.catalog(), catalog);
            return expected.isEmpty()
                    ? List.of()
                    : Freshness.of(expected, Arrivals.in(edition().tables()), Dates.inShanghai(config.known()));
        } catch (CatalogException e) {
            throw ReferenceData.unusable(config.catalog(), e);
        }
    }

    /** What the configuration asks readers to be shown. */
    private PublishedEdition edition() {
        return warehouse.editions().asked();
    }

    private PublishedEdition newest() {
        return warehouse.editions().newest();
    }

    @Override
    public void close() {
        warehouse.close();
    }
}

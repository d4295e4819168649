package io.yearbook.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import io.yearbook.catalog.Catalog;
import io.yearbook.catalog.CatalogException;
import io.yearbook.catalog.CatalogFiles;
import io.yearbook.catalog.CatalogLoader;
import io.yearbook.review.ReviewBook;
import io.yearbook.table.DeliveryTable;
import io.yearbook.table.IndicatorYearTable;
import io.yearbook.table.RunTable;
import io.yearbook.table.Warehouse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/** The operations on Spark. The session starts with the first operation that needs it. */
public final class SparkOperations implements Operations {

    private final JobConfig config;
    private final Progress progress;
    private final Map<String, byte[]> catalogFiles;
    private final Catalog catalog;
    private @Nullable Warehouse warehouse;

    private SparkOperations(JobConfig config, Progress progress, Map<String, byte[]> catalogFiles, Catalog catalog) {
        this.config = config;
        this.progress = progress;
        this.catalogFiles = catalogFiles;
        this.catalog = catalog;
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
        return run().take("nightly", new NightlyJob(config, progress)::nightly);
    }

    @Override
    public RunSummary ingest() {
        return run().take("ingest", new NightlyJob(config, progress)::ingest);
    }

    @Override
    public RunSummary compute() {
        return run().take("compute", new NightlyJob(config, progress)::compute);
    }

    @Override
    public RunSummary export(@Nullable String compareWith) {
        PublishedEdition edition = edition();
        PublishedEdition earlier = compareWith == null ? null : new Editions(config, warehouse()).ofRun(compareWith);
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
        return new MaintainJob(config, warehouse(), progress).maintain();
    }

    private WarehouseRun run() {
        return new WarehouseRun(config, warehouse(), catalog, catalogFiles);
    }

    @Override
    public FileValidation validate(Path file, int rejectedRows) {
        return new FileValidator(catalog, config.landing()).validate(file, rejectedRows);
    }

    @Override
    public List<Explanation> explain(FigureQuestion question) {
        PublishedEdition edition = edition();
        return new FigureExplainer(
                        edition.catalog(), edition.tables(), warehouse().archive())
                .explain(question);
    }

    @Override
    public QueryResult sql(String statement) {
        Warehouse opened = warehouse();
        Instant asOf = config.asOf();
        Dataset<Row> runs = opened.runs().rows();
        PublishedEdition edition = edition();
        edition.tables()
                .registerViews(
                        edition.catalog(),
                        asOf == null
                                ? runs
                                : runs.filter(col(RunTable.STARTED_AT).leq(lit(asOf))));
        Dataset<Row> deliveries = opened.deliveries().rows();
        (asOf == null
                        ? deliveries
                        : deliveries.filter(col(DeliveryTable.RECORDED_AT).leq(lit(asOf))))
                .createOrReplaceTempView(DeliveryTable.NAME);
        return new TableQuery(opened.spark()).run(statement);
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
        Warehouse opened = warehouse();
        new Editions(config, opened).published();
        return job.alone(opened, () -> {
            PublishedEdition edition = edition();
            return job.deliver(opened, edition.run(), edition.catalog(), yearToReport(edition));
        });
    }

    private int yearToReport(PublishedEdition edition) {
        Integer year = config.year() == null
                ? ExportJob.newestYear(edition.tables().table(IndicatorYearTable.TABLE))
                : config.year();
        if (year == null) {
            throw new OperationException(
                    "There is nothing to mail", "No figure is published.", "Run the command nightly with files first.");
        }
        return year;
    }

    @Override
    public List<RunStatus> status(int last) {
        return warehouse().runs().last(last).stream().map(RunStatuses::of).toList();
    }

    /** What the configuration asks readers to be shown. */
    private PublishedEdition edition() {
        return new Editions(config, warehouse()).asked();
    }

    private PublishedEdition newest() {
        return new Editions(config, warehouse()).newest();
    }

    private Warehouse warehouse() {
        if (warehouse == null) {
            progress.stage("Starting Spark");
            SparkSession spark = SparkSessions.open(config.spark());
            try {
                warehouse = new Warehouse(spark, new org.apache.hadoop.fs.Path(config.warehouse()));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot open the warehouse " + config.warehouse(), e);
            }
        }
        return warehouse;
    }

    @Override
    public void close() {
        if (warehouse != null) {
            warehouse.spark().stop();
        }
    }
}

package io.yearbook.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import io.yearbook.catalog.Catalog;
import io.yearbook.catalog.CatalogException;
import io.yearbook.catalog.CatalogFiles;
import io.yearbook.catalog.CatalogLoader;
import io.yearbook.publish.PublishedTables;
import io.yearbook.review.ReviewBook;
import io.yearbook.table.CatalogArchive;
import io.yearbook.table.DeliveryTable;
import io.yearbook.table.IndicatorYearTable;
import io.yearbook.table.Run;
import io.yearbook.table.RunTable;
import io.yearbook.table.TableFormException;
import io.yearbook.table.Warehouse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    public RunSummary export() {
        Warehouse opened = warehouse();
        Run edition = edition(opened);
        ExportSummary exported = exportJob(opened, edition).export(readable(opened));
        Duration took = Duration.between(config.runInstant(), Instant.now());
        return new RunSummary(edition.runId(), took, null, null, exported, new TreeMap<>());
    }

    @Override
    public SdmxExportSummary exportSdmx(SdmxExport export) {
        Warehouse opened = warehouse();
        Run edition = edition(opened);
        return new SdmxExportJob(config, progress, catalogOf(opened, edition), Dates.inShanghai(edition.startedAt()))
                .export(readable(opened), export);
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
        Warehouse opened = warehouse();
        Catalog inForce = catalogOf(opened, edition(opened));
        return new FigureExplainer(inForce, readable(opened), opened.archive()).explain(question);
    }

    @Override
    public QueryResult sql(String statement) {
        Warehouse opened = warehouse();
        Instant asOf = config.asOf();
        Dataset<Row> runs = opened.runs().rows();
        readable(opened)
                .registerViews(
                        catalogOf(opened, edition(opened)),
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
        Warehouse opened = warehouse();
        Run published = published(opened);
        ReviewBook book = new ReviewExport(catalog, publishedTables(opened, published))
                .book(published.runId(), config.runInstant());
        if (!book.items().isEmpty()) {
            progress.stage(
                    "Writing %d figures for review".formatted(book.items().size()));
            ReviewWorkbook.write(book, to);
        }
        return book.items().size();
    }

    @Override
    public ReviewSummary takeReview(Path from, String reviewer) {
        Warehouse opened = warehouse();
        ReviewFigures figures = new ReviewFigures(publishedTables(opened, published(opened)), catalog);
        progress.stage("Reading decisions");
        return new ReviewIntake(config.catalog(), catalogFiles, catalog)
                .take(from, figures, reviewer, config.runInstant());
    }

    @Override
    public DeliverySummary deliver(DeliveryRequest request) {
        DeliveryJob job = new DeliveryJob(config, progress, request, catalog);
        Warehouse opened = warehouse();
        published(opened);
        return job.alone(opened, () -> {
            Run edition = edition(opened);
            return job.deliver(opened, edition, catalogOf(opened, edition), yearToReport(opened));
        });
    }

    private int yearToReport(Warehouse opened) {
        Integer year = config.year() == null
                ? ExportJob.newestYear(readable(opened).table(IndicatorYearTable.TABLE))
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

    /** The published tables as the configuration asks for them: now, or as of an instant. */
    private PublishedTables readable(Warehouse opened) {
        Run published = published(opened);
        if (config.asOf() == null) {
            return publishedTables(opened, published);
        }
        Run then = edition(opened);
        return PublishedTables.asOf(
                opened,
                published,
                then.startedAt(),
                catalogOf(opened, then),
                config.rank().metricSettings(),
                config.findings());
    }

    private PublishedTables publishedTables(Warehouse opened, Run run) {
        try {
            return PublishedTables.of(opened, run);
        } catch (TableFormException e) {
            throw OtherVersion.refused(config.warehouse(), e);
        }
    }

    /** The run whose data a reader is shown. */
    private Run edition(Warehouse opened) {
        Instant asOf = config.asOf();
        if (asOf == null) {
            return opened.runs().editionOf(published(opened));
        }
        Optional<Run> then = opened.runs().publishedAsOf(asOf);
        return opened.runs()
                .editionOf(then.orElseThrow(() -> new OperationException(
                        "Nothing was known at " + asOf,
                        "The first published run of " + config.warehouse() + " is later.",
                        "See the runs with the command status.")));
    }

    private Run published(Warehouse opened) {
        return opened.runs()
                .published()
                .orElseThrow(() -> new OperationException(
                        "Nothing is published in " + config.warehouse(),
                        "No run has ended there yet.",
                        "Run the command nightly first, or name another warehouse with --warehouse."));
    }

    private Catalog catalogOf(Warehouse opened, Run run) {
        try {
            return CatalogLoader.load(
                    new CatalogArchive(opened.root(), opened.configuration()).open(run.catalogHash()));
        } catch (CatalogException | IOException e) {
            throw new OperationException(
                    "The catalogue of run " + run.runId() + " cannot be read from the archive",
                    String.valueOf(e.getMessage()),
                    "Restore the folder archive of the warehouse from a backup.",
                    e);
        }
    }

    private ExportJob exportJob(Warehouse opened, Run edition) {
        return new ExportJob(config, progress, catalogOf(opened, edition), edition);
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

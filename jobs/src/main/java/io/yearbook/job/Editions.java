package io.yearbook.job;

import io.yearbook.catalog.Catalog;
import io.yearbook.catalog.CatalogException;
import io.yearbook.catalog.CatalogLoader;
import io.yearbook.publish.PublishedTables;
import io.yearbook.table.CatalogArchive;
import io.yearbook.table.Run;
import io.yearbook.table.TableFormException;
import io.yearbook.table.Warehouse;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/** Finds the editions of a warehouse: what readers are shown, now and as of an instant. */
final class Editions {

    private final JobConfig config;
    private final Warehouse warehouse;

    Editions(JobConfig config, Warehouse warehouse) {
        this.config = config;
        this.warehouse = warehouse;
    }

    /** The edition that the configuration asks for: the newest, or that of an instant. */
    PublishedEdition asked() {
        Instant asOf = config.asOf();
        if (asOf == null) {
            return newest();
        }
        Optional<Run> then = warehouse.runs().publishedAsOf(asOf);
        return asOf(warehouse
                .runs()
                .editionOf(then.orElseThrow(() -> new OperationException(
                        "Nothing was known at " + asOf,
                        "The first published run of " + config.warehouse() + " is later.",
                        "See the runs with the command status."))));
    }

    /** The edition of the last published run. */
    PublishedEdition newest() {
        Run published = published();
        Run edition = warehouse.runs().editionOf(published);
        Catalog catalog = catalogOf(edition);
        return new PublishedEdition(edition, catalog, tables(published, catalog));
    }

    /** The edition of a run that was published. */
    PublishedEdition ofRun(String runId) {
        return asOf(warehouse
                .runs()
                .publishedRun(runId)
                .map(warehouse.runs()::editionOf)
                .orElseThrow(() -> new OperationException(
                        "No run " + runId + " is published in " + config.warehouse(),
                        "Failed runs, and runs that only ingested, leave no edition.",
                        "See the runs with the command status.")));
    }

    private PublishedEdition asOf(Run then) {
        Catalog catalog = catalogOf(then);
        PublishedTables tables;
        try {
            tables = PublishedTables.asOf(
                    warehouse,
                    published(),
                    then.startedAt(),
                    catalog,
                    config.rank().metricSettings(),
                    config.findings());
        } catch (TableFormException e) {
            throw OtherVersion.refused(config.warehouse(), e);
        }
        return new PublishedEdition(then, catalog, tables);
    }

    private PublishedTables tables(Run run, Catalog catalog) {
        try {
            return PublishedTables.of(warehouse, run, catalog);
        } catch (TableFormException e) {
            throw OtherVersion.refused(config.warehouse(), e);
        }
    }

    /** The last published run; refused where there is none. */
    Run published() {
        return warehouse
                .runs()
                .published()
                .orElseThrow(() -> new OperationException(
                        "Nothing is published in " + config.warehouse(),
                        "No run has ended there yet.",
                        "Run the command nightly first, or name another warehouse with --warehouse."));
    }

    private Catalog catalogOf(Run run) {
        try {
            return CatalogLoader.load(
                    new CatalogArchive(warehouse.root(), warehouse.configuration()).open(run.catalogHash()));
        } catch (CatalogException | IOException e) {
            throw new OperationException(
                    "The catalogue of run " + run.runId() + " cannot be read from the archive",
                    String.valueOf(e.getMessage()),
                    "Restore the folder archive of the warehouse from a backup.",
                    e);
        }
    }
}

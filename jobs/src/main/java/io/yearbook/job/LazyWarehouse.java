package io.yearbook.job;

import io.yearbook.table.Warehouse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/** The warehouse of a configuration. Spark starts with the first question that needs it. */
final class LazyWarehouse implements AutoCloseable {

    private final JobConfig config;
    private final Progress progress;
    private @Nullable Warehouse opened;

    LazyWarehouse(JobConfig config, Progress progress) {
        this.config = config;
        this.progress = progress;
    }

    Warehouse get() {
        if (opened == null) {
            progress.stage("Starting Spark");
            opened = open(SparkSessions.open(config.spark()), config);
        }
        return opened;
    }

    /** The warehouse of the configuration; nothing of it is read yet. */
    static Warehouse open(SparkSession spark, JobConfig config) {
        try {
            return new Warehouse(spark, new Path(config.warehouse()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open the warehouse " + config.warehouse(), e);
        }
    }

    Editions editions() {
        return new Editions(config, get());
    }

    @Override
    public void close() {
        if (opened != null) {
            opened.spark().stop();
        }
    }
}

package io.yearbook.job;

import java.nio.file.Path;
import java.util.Map;
import org.apache.spark.sql.SparkSession;

/** The Spark session of a run, with the settings that Yearbook's results depend on and defaults for a small machine. */
public final class SparkSessions {

    /** Versions are what runs publish, so cleaning up must not add any; the parser that Delta puts before Spark's own loses
     * named values without the setting that binds them. */
    private static final Map<String, String> REQUIRED = Map.of(
            "spark.databricks.delta.vacuum.logging.enabled", "false",
            "spark.sql.extensions", "io.delta.sql.DeltaSparkSessionExtension",
            "spark.sql.catalog.spark_catalog", "org.apache.spark.sql.delta.catalog.DeltaCatalog",
            "spark.sql.session.timeZone", "UTC",
            "spark.sql.datetime.java8API.enabled", "true",
            "spark.sql.ansi.enabled", "true",
            "spark.sql.legacy.parameterSubstitution.constantsOnly", "true");

    private static final Map<String, String> SMALL_MACHINE = Map.of(
            "spark.ui.enabled", "false",
            "spark.sql.shuffle.partitions", "2",
            "spark.databricks.delta.snapshotPartitions", "2",
            "spark.sql.sources.parallelPartitionDiscovery.parallelism", "2",
            "spark.sql.parquet.compression.codec", "snappy",
            "spark.databricks.delta.stats.skipping", "true");

    private static final String LOOPBACK = "127.0.0.1";

    private SparkSessions() {}

    /**
     * Starts or joins a session.
     *
     * @param settings {@code spark.*} keys that override the defaults; those that results depend on cannot be
     *     overridden
     */
    public static SparkSession open(Map<String, String> settings) {
        SparkSession.Builder builder = SparkSession.builder().appName("yearbook");
        String master = settings.getOrDefault("spark.master", System.getProperty("spark.master", "local[*]"));
        if (master.startsWith("local")) {
            // Nothing outside this machine has to reach a driver without a cluster.
            builder = builder.master(master)
                    .config("spark.driver.host", LOOPBACK)
                    .config("spark.driver.bindAddress", LOOPBACK);
        }
        // Yearbook has no tables of Spark's own; without this, a folder for them appears where the command is called.
        builder = builder.config(
                "spark.sql.warehouse.dir",
                Path.of(System.getProperty("java.io.tmpdir"), "yearbook-spark")
                        .toUri()
                        .toString());
        SMALL_MACHINE.forEach(builder::config);
        settings.forEach(builder::config);
        REQUIRED.forEach(builder::config);
        return builder.getOrCreate();
    }
}

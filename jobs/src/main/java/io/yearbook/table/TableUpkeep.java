package io.yearbook.table;

import io.delta.tables.DeltaTable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.delta.DeltaLog;
import org.apache.spark.sql.delta.Snapshot;
import org.apache.spark.sql.delta.TruncationGranularity;
import scala.Console;
import scala.Option;
import scala.Tuple2;
import scala.jdk.javaapi.CollectionConverters;

/** Keeps the files of one Delta table few without changing a row of it. */
final class TableUpkeep {

    /** Log files go only when a run of maintenance removes them: what readers pin may be older than any fixed time. */
    static final String CLEANS_LOG_BY_ITSELF = "delta.enableExpiredLogCleanup";

    private static final String RETENTION = "delta.deletedFileRetentionDuration";
    private static final Duration RETENTION_UNLESS_SET = Duration.ofDays(7);
    private static final String LOG_FOLDER = "_delta_log";

    /** A file of this size is big enough. */
    private static final long BYTES_OF_A_FILE = 128L << 20;

    /** A table may have so many times the files that it needs. */
    private static final int TIMES_THE_FILES_NEEDED = 2;

    private final SparkSession spark;
    private final Path location;
    private final Duration retention;

    /** @param retention how long files and log files stay that the newest version no longer needs; whole days */
    TableUpkeep(SparkSession spark, Path location, Duration retention) {
        this.spark = spark;
        this.location = location;
        this.retention = retention;
    }

    /** Joins small files where the table has many more than it needs; a new version with the same rows. */
    void compact() {
        settle();
        Snapshot snapshot = opened()._2();
        long needed = Math.max(1, (snapshot.sizeInBytes() + BYTES_OF_A_FILE - 1) / BYTES_OF_A_FILE);
        if (snapshot.numOfFiles() > TIMES_THE_FILES_NEEDED * needed) {
            DeltaTable.forPath(spark, location.toString()).optimize().executeCompaction();
        }
    }

    /** Gives the table the retention; a new version where it has another. */
    private void settle() {
        Map<String, String> held =
                CollectionConverters.asJava(opened()._2().metadata().configuration());
        Map<String, String> wanted = new TreeMap<>(Map.of(CLEANS_LOG_BY_ITSELF, "false"));
        if (held.containsKey(RETENTION) || !retention.equals(RETENTION_UNLESS_SET)) {
            wanted.put(RETENTION, "interval %d days".formatted(retention.toDays()));
        }
        if (!held.entrySet().containsAll(wanted.entrySet())) {
            String properties = wanted.entrySet().stream()
                    .map(property -> "'%s' = '%s'".formatted(property.getKey(), property.getValue()))
                    .collect(Collectors.joining(", "));
            spark.sql("ALTER TABLE delta.%s SET TBLPROPERTIES (%s)"
                    .formatted(TableForm.quoted(location.toString()), properties));
        }
    }

    /**
     * Removes files and log files that only versions older than the retention need, and sums up the log. Of the log only
     * what the last checkpoint of an earlier time sums up is removed: a reader that is under way has read it.
     */
    void clean() {
        vacuum();
        Tuple2<DeltaLog, Snapshot> opened = opened();
        opened._1()
                .cleanUpExpiredLogs(
                        opened._2(), Option.empty(), Option.apply(retention.toMillis()), TruncationGranularity.DAY());
        if (opened._2().checkpointProvider().version() < opened._2().version()) {
            opened._1().checkpoint(opened._2(), Option.empty());
        }
    }

    /** Delta prints how many files it deleted: standard output belongs to results. */
    private void vacuum() {
        Console.withOut(
                OutputStream.nullOutputStream(),
                () -> DeltaTable.forPath(spark, location.toString()).vacuum());
    }

    /** Counts its files. */
    TableSizes files() {
        long[] count = new long[2];
        long[] bytes = new long[2];
        try {
            FileSystem files = location.getFileSystem(spark.sessionState().newHadoopConf());
            RemoteIterator<LocatedFileStatus> listing = files.listFiles(location, true);
            while (listing.hasNext()) {
                LocatedFileStatus file = listing.next();
                int kind = file.getPath().toUri().getPath().contains("/" + LOG_FOLDER + "/") ? 1 : 0;
                count[kind]++;
                bytes[kind] += file.getLen();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + location, e);
        }
        return new TableSizes(opened()._2().numOfFiles(), count[0], bytes[0], count[1], bytes[1]);
    }

    private Tuple2<DeltaLog, Snapshot> opened() {
        return DeltaLog.forTableWithSnapshot(spark, location);
    }
}

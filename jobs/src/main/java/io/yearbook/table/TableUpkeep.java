package io.yearbook.table;

import io.delta.tables.DeltaTable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

    /** A reader of the newest version reads at most so many files of the log besides a checkpoint. */
    private static final int VERSIONS_WITHOUT_CHECKPOINT = 5;

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
     * Removes files and log files that only versions older than the retention need, and sums up a log that has grown. Of
     * the log only what the last checkpoint of an earlier time sums up is removed: a reader that is under way has read it.
     *
     * @param now the time at which the retention ends
     */
    void clean(Instant now) {
        Tuple2<DeltaLog, Snapshot> opened = opened();
        Snapshot newest = opened._2();
        if (holdsFilesToRemove(newest, now)) {
            vacuum();
        }
        opened._1()
                .cleanUpExpiredLogs(
                        newest, Option.empty(), Option.apply(retention.toMillis()), TruncationGranularity.DAY());
        if (newest.version() - newest.checkpointProvider().version() > VERSIONS_WITHOUT_CHECKPOINT) {
            opened._1().checkpoint(newest, Option.empty());
        }
    }

    /** To look is cheap; what VACUUM does costs seconds also where nothing is to be removed. */
    private boolean holdsFilesToRemove(Snapshot newest, Instant now) {
        Set<String> live = newest.allFiles().collectAsList().stream()
                .map(file -> new Path(file.path()).getName())
                .collect(Collectors.toSet());
        long oldest = now.minus(retention).toEpochMilli();
        return listing().stream()
                .filter(file -> !isOfLog(file) && file.getModificationTime() < oldest)
                .anyMatch(file -> !live.contains(file.getPath().getName()));
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
        for (LocatedFileStatus file : listing()) {
            int kind = isOfLog(file) ? 1 : 0;
            count[kind]++;
            bytes[kind] += file.getLen();
        }
        return new TableSizes(opened()._2().numOfFiles(), count[0], bytes[0], count[1], bytes[1]);
    }

    private static boolean isOfLog(LocatedFileStatus file) {
        return file.getPath().toUri().getPath().contains("/" + LOG_FOLDER + "/");
    }

    private List<LocatedFileStatus> listing() {
        List<LocatedFileStatus> files = new ArrayList<>();
        try {
            RemoteIterator<LocatedFileStatus> listing =
                    location.getFileSystem(spark.sessionState().newHadoopConf()).listFiles(location, true);
            while (listing.hasNext()) {
                files.add(listing.next());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + location, e);
        }
        return files;
    }

    private Tuple2<DeltaLog, Snapshot> opened() {
        return DeltaLog.forTableWithSnapshot(spark, location);
    }
}

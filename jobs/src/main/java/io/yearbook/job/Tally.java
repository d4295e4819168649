package io.yearbook.job;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;

import io.yearbook.model.RejectReason;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Counts what became of the records of a run: by file, by reason and by indicator. Small, whatever the data. */
final class Tally {

    /** What is counted. */
    enum Event {
        READ,
        ACCEPTED,
        REJECTED,
        CANDIDATE,
        OPENED,
        CLOSED
    }

    /** A file by content and name. */
    record FileKey(String sha256, String path) implements Serializable {}

    static final StructType SCHEMA = new StructType()
            .add("event", DataTypes.StringType, false)
            .add("sha256", DataTypes.StringType, true)
            .add("path", DataTypes.StringType, true)
            .add("detail", DataTypes.StringType, true)
            .add("message", DataTypes.StringType, true);

    private final List<Row> counts;

    private Tally(List<Row> counts) {
        this.counts = counts;
    }

    /** Counts events, made by the methods below. */
    static Tally of(Dataset<Row> events) {
        return new Tally(events.groupBy("event", "sha256", "path", "detail")
                .agg(functions.count(lit(1)).as("count"), min("message").as("message"))
                .collectAsList());
    }

    static Row read(String sha256, String path) {
        return RowFactory.create(Event.READ.name(), sha256, path, null, null);
    }

    static Row accepted(String sha256, String path) {
        return RowFactory.create(Event.ACCEPTED.name(), sha256, path, null, null);
    }

    static Row rejected(String sha256, String path, RejectReason reason, String message) {
        return RowFactory.create(Event.REJECTED.name(), sha256, path, reason.name(), message);
    }

    static Row candidate(String sha256, String path) {
        return RowFactory.create(Event.CANDIDATE.name(), sha256, path, null, null);
    }

    /** @param indicatorCode whose panel changed; empty for content without one */
    static Row vintage(Event event, String indicatorCode) {
        return RowFactory.create(event.name(), null, null, indicatorCode, null);
    }

    long count(Event event) {
        return counts.stream()
                .filter(row -> is(row, event))
                .mapToLong(row -> row.<Long>getAs("count"))
                .sum();
    }

    long count(Event event, FileKey file) {
        return counts.stream()
                .filter(row -> is(row, event)
                        && file.sha256().equals(row.getAs("sha256"))
                        && file.path().equals(row.getAs("path")))
                .mapToLong(row -> row.<Long>getAs("count"))
                .sum();
    }

    /** Rejected rows by reason, with the message of one of them. */
    Map<RejectReason, IngestSummary.RejectCount> rejects() {
        Map<RejectReason, IngestSummary.RejectCount> rejects = new EnumMap<>(RejectReason.class);
        for (Row row : counts) {
            if (is(row, Event.REJECTED)) {
                RejectReason reason = RejectReason.valueOf(row.getAs("detail"));
                rejects.merge(
                        reason,
                        new IngestSummary.RejectCount(reason, row.<Long>getAs("count"), row.getAs("message")),
                        (one, other) -> new IngestSummary.RejectCount(
                                reason, one.rows() + other.rows(), first(one.example(), other.example())));
            }
        }
        return rejects;
    }

    /** Indicators of which a vintage was opened or closed. */
    Set<String> touchedIndicators() {
        Set<String> touched = new TreeSet<>();
        for (Row row : counts) {
            if (is(row, Event.OPENED) || is(row, Event.CLOSED)) {
                touched.add(row.getAs("detail"));
            }
        }
        touched.remove("");
        return touched;
    }

    private static boolean is(Row row, Event event) {
        return event.name().equals(row.getAs("event"));
    }

    private static String first(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}

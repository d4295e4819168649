package io.yearbook.job;

import io.yearbook.catalog.LandingManifest;
import io.yearbook.model.RawRecord;
import io.yearbook.source.ArchivedContent;
import io.yearbook.source.LandingReader;
import io.yearbook.source.ReadItem;
import io.yearbook.source.ReadLimits;
import io.yearbook.source.ReadReport;
import io.yearbook.transform.Vintages;
import java.io.Serializable;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.SerializableConfiguration;

/** The records of the files of a run as read, on the cluster, and the reports on the files, here. */
final class Reading implements AutoCloseable {

    private static final Set<String> DOCUMENT_FORMATS = Set.of("document", "markdown", "html", "docx", "pdf");

    private record File(String path, String sha256, long sizeBytes, String location, LandingManifest manifest)
            implements Serializable {

        ArchivedContent content(SerializableConfiguration configuration) {
            return new ArchivedContent(path, sha256, sizeBytes, location, configuration);
        }
    }

    /** An item with the file it is of: a report names only its content. */
    private record Item(String path, ReadItem item) implements Serializable {}

    private final Dataset<Item> items;
    private final Map<Tally.FileKey, ReadReport> reports;

    private Reading(Dataset<Item> items, Map<Tally.FileKey, ReadReport> reports) {
        this.items = items;
        this.reports = reports;
    }

    /** Reads the files, each as one task. */
    static Reading of(NightContext night, List<InspectedFile> files) {
        SerializableConfiguration configuration =
                new SerializableConfiguration(night.warehouse().configuration());
        List<File> toRead = files.stream()
                .map(file -> new File(
                        file.name(),
                        file.sha256(),
                        file.sizeBytes(),
                        night.warehouse().archive().path(file.sha256()).toString(),
                        file.manifest()))
                .toList();
        LandingReader reader = new LandingReader(night.catalog(), ReadLimits.DEFAULT);
        FlatMapFunction<File, Item> read = file -> {
            Iterator<ReadItem> yielded = reader.read(file.content(configuration), file.manifest());
            return new Iterator<Item>() {
                @Override
                public boolean hasNext() {
                    return yielded.hasNext();
                }

                @Override
                public Item next() {
                    return new Item(file.path(), yielded.next());
                }
            };
        };
        int tasks = Math.min(
                files.size(), 4 * night.warehouse().spark().sparkContext().defaultParallelism());
        Dataset<Item> items = night.warehouse()
                .spark()
                .createDataset(toRead, Vintages.<File>encoder())
                .repartition(tasks)
                .flatMap(read, Vintages.<Item>encoder())
                .persist(StorageLevel.MEMORY_AND_DISK());
        FilterFunction<Item> isReport = item -> item.item().report() != null;
        Map<Tally.FileKey, ReadReport> reports = new HashMap<>();
        for (Item item : items.filter(isReport).collectAsList()) {
            ReadReport report = Objects.requireNonNull(item.item().report());
            reports.put(new Tally.FileKey(report.sourceFile(), item.path()), report);
        }
        return new Reading(items, reports);
    }

    /** The records of the files without a fault. */
    Dataset<RawRecord> records() {
        Set<Tally.FileKey> faulty = faulty();
        FlatMapFunction<Item, RawRecord> records = item -> {
            RawRecord record = item.item().record();
            return record == null || faulty.contains(new Tally.FileKey(record.sourceFile(), record.path()))
                    ? Collections.emptyIterator()
                    : List.of(record).iterator();
        };
        return items.flatMap(records, Vintages.<RawRecord>encoder());
    }

    /** One event for every record, to prove that none is lost. */
    Dataset<Row> events() {
        MapFunction<RawRecord, Row> read = record -> Tally.read(record.sourceFile(), record.path());
        return records().map(read, Encoders.row(Tally.SCHEMA));
    }

    /** The files that could not be read. */
    Set<Tally.FileKey> faulty() {
        return reports.entrySet().stream()
                .filter(entry -> entry.getValue().fault() != null)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** True where a file is a document of prose. */
    boolean holdsDocument() {
        return reports.values().stream().anyMatch(report -> DOCUMENT_FORMATS.contains(report.format()));
    }

    Map<Tally.FileKey, ReadReport> reports() {
        return reports;
    }

    @Override
    public void close() {
        items.unpersist();
    }
}

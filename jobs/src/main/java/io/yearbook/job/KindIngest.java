package io.yearbook.job;

import io.yearbook.model.Finding.Place;
import io.yearbook.model.RawRecord;
import io.yearbook.model.RecordKind;
import io.yearbook.table.EvidenceTable;
import io.yearbook.table.RejectedRowTable;
import io.yearbook.transform.KeyOutcome;
import io.yearbook.transform.Parsed;
import io.yearbook.transform.Rejection;
import io.yearbook.transform.Statement;
import io.yearbook.transform.Vintages;
import java.io.Serializable;
import java.time.Instant;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/**
 * The records of one kind on their way into the tables: parsed, checked and resolved into vintages. Holds datasets, not
 * data; they are computed once and kept until {@link #close}.
 */
final class KindIngest<T extends Serializable> implements AutoCloseable {

    /** Parses a record of the kind. */
    @FunctionalInterface
    interface Parser<T extends Serializable> extends Serializable {
        Parsed<T> parse(RawRecord record);
    }

    /** The indicator whose panel a content belongs to; empty for none. */
    @FunctionalInterface
    interface IndicatorOf<T extends Serializable> extends Serializable {
        String of(T content);
    }

    private final RecordKind kind;
    private final VintagedTable<T> table;
    private final IndicatorOf<T> indicatorOf;
    private final Dataset<Parsed<T>> parsed;
    private final Dataset<KeyOutcome<T>> outcomes;
    private final Instant runInstant;
    private final String runId;

    KindIngest(
            RecordKind kind,
            VintagedTable<T> table,
            IndicatorOf<T> indicatorOf,
            Parser<T> parser,
            Dataset<RawRecord> records,
            Dataset<Vintages.Recorded<T>> recorded,
            Instant runInstant,
            String runId) {
        this.kind = kind;
        this.table = table;
        this.indicatorOf = indicatorOf;
        this.runInstant = runInstant;
        this.runId = runId;
        FilterFunction<RawRecord> ofKind = record -> record.kind() == kind;
        MapFunction<RawRecord, Parsed<T>> parse = parser::parse;
        this.parsed = records.filter(ofKind)
                .map(parse, Vintages.<Parsed<T>>encoder())
                .persist(StorageLevel.MEMORY_AND_DISK());
        this.outcomes = Vintages.resolve(statements(), recorded, table.content(), runInstant)
                .persist(StorageLevel.MEMORY_AND_DISK());
    }

    private Dataset<Statement<T>> statements() {
        FlatMapFunction<Parsed<T>, Statement<T>> accepted =
                one -> one.<Stream<Statement<T>>>match(Stream::of, rejection -> Stream.empty())
                        .iterator();
        return parsed.flatMap(accepted, Vintages.<Statement<T>>encoder());
    }

    /** What is to be counted of this kind. */
    Dataset<Row> events() {
        FlatMapFunction<Parsed<T>, Row> ofParsed =
                one -> one.match(statement -> Stream.<Row>empty(), rejection -> Stream.of(event(rejection)))
                        .iterator();
        IndicatorOf<T> indicator = indicatorOf;
        FlatMapFunction<KeyOutcome<T>, Row> ofOutcome =
                outcome -> events(outcome, indicator).iterator();
        return parsed.flatMap(ofParsed, Encoders.row(Tally.SCHEMA))
                .union(outcomes.flatMap(ofOutcome, Encoders.row(Tally.SCHEMA)));
    }

    private static Row event(Rejection rejection) {
        return Tally.rejected(rejection.sourceFile(), rejection.path(), rejection.reason(), rejection.message());
    }

    private static <T extends Serializable> Stream<Row> events(KeyOutcome<T> outcome, IndicatorOf<T> indicatorOf) {
        var decision = outcome.decision();
        Stream<Row> accepted = decision.evidence().stream()
                .map(one -> Tally.accepted(
                        one.evidence().sourceFile(), one.evidence().sourcePath()));
        Stream<Row> rejected = outcome.rejected().stream().map(KindIngest::event);
        Stream<Row> opened = decision.inserted().stream()
                .map(vintage -> Tally.vintage(Tally.Event.OPENED, indicatorOf.of(vintage.content())));
        Stream<Row> closed = decision.inserted().stream()
                .filter(vintage -> decision.closedId() != null && vintage.knownTo() == null)
                .map(vintage -> Tally.vintage(Tally.Event.CLOSED, indicatorOf.of(vintage.content())));
        return Stream.of(accepted, rejected, opened, closed).flatMap(stream -> stream);
    }

    /** Vintages to add to the table. */
    Dataset<Row> insertedRows() {
        VintagedTable.ToRow<T> toRow = table.toRow();
        String run = runId;
        FlatMapFunction<KeyOutcome<T>, Row> inserted = outcome -> outcome.decision().inserted().stream()
                .map(vintage -> toRow.of(vintage, run))
                .iterator();
        return outcomes.flatMap(inserted, Encoders.row(table.table().schema()));
    }

    /** Identities of the vintages that end. */
    Dataset<Row> closedIds() {
        FlatMapFunction<KeyOutcome<T>, String> closed =
                outcome -> Stream.ofNullable(outcome.decision().closedId()).iterator();
        return outcomes.flatMap(closed, Encoders.STRING()).toDF(table.idColumn());
    }

    /** One row for every accepted record. */
    Dataset<Row> evidenceRows() {
        String run = runId;
        FlatMapFunction<KeyOutcome<T>, Row> evidence = outcome -> outcome.decision().evidence().stream()
                .map(one -> EvidenceTable.row(one.vintageId(), one.evidence(), run))
                .iterator();
        return outcomes.flatMap(evidence, Encoders.row(EvidenceTable.SCHEMA));
    }

    /** One row for every record that was not accepted. */
    Dataset<Row> rejectedRows() {
        RecordKind recordKind = kind;
        Instant instant = runInstant;
        String run = runId;
        FlatMapFunction<Parsed<T>, Row> ofParsed = one -> one.match(
                        statement -> Stream.<Row>empty(),
                        rejection -> Stream.of(row(rejection, recordKind, instant, run)))
                .iterator();
        FlatMapFunction<KeyOutcome<T>, Row> ofOutcome = outcome -> outcome.rejected().stream()
                .map(rejection -> row(rejection, recordKind, instant, run))
                .iterator();
        return parsed.flatMap(ofParsed, Encoders.row(RejectedRowTable.SCHEMA))
                .union(outcomes.flatMap(ofOutcome, Encoders.row(RejectedRowTable.SCHEMA)));
    }

    private static Row row(Rejection rejection, RecordKind kind, Instant instant, String runId) {
        return RejectedRowTable.row(
                new Place(
                        rejection.sourceFile(),
                        rejection.path(),
                        rejection.place(),
                        rejection.districtCode(),
                        rejection.year()),
                kind,
                rejection.rawText(),
                rejection.reason(),
                rejection.message(),
                instant,
                runId);
    }

    VintagedTable<T> table() {
        return table;
    }

    @Override
    public void close() {
        outcomes.unpersist();
        parsed.unpersist();
    }
}

package io.yearbook.job;

import io.yearbook.model.RawRecord;
import io.yearbook.model.RecordKind;
import io.yearbook.table.CandidateTable;
import java.time.Instant;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/** The figures of documents that wait for review, on their way into their table. */
final class CandidateIngest {

    private final Dataset<RawRecord> candidates;

    CandidateIngest(Dataset<RawRecord> records) {
        FilterFunction<RawRecord> isCandidate = record -> record.kind() == RecordKind.CANDIDATE;
        this.candidates = records.filter(isCandidate);
    }

    Dataset<Row> events() {
        MapFunction<RawRecord, Row> event = record -> Tally.candidate(record.sourceFile(), record.path());
        return candidates.map(event, Encoders.row(Tally.SCHEMA));
    }

    /** One row for every candidate. */
    Dataset<Row> rows(Instant instant, String runId) {
        MapFunction<RawRecord, Row> toRow = record -> CandidateTable.row(record, instant, runId);
        return candidates.map(toRow, Encoders.row(CandidateTable.SCHEMA));
    }
}

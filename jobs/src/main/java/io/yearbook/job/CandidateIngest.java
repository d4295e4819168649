package io.yearbook.job;

import static org.apache.spark.sql.functions.col;

import io.yearbook.model.RawRecord;
import io.yearbook.model.RecordKind;
import io.yearbook.table.CandidateTable;
import io.yearbook.table.DeltaStore;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
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

    /** Writes the candidates; those of files that were read before replace what was found then. */
    void write(DeltaStore store, Instant instant, String runId, List<String> readAgain, boolean any) {
        MapFunction<RawRecord, Row> toRow = record -> CandidateTable.row(record, instant, runId);
        Dataset<Row> rows = candidates.map(toRow, Encoders.row(CandidateTable.SCHEMA));
        if (!readAgain.isEmpty()) {
            String files = readAgain.stream().map("'%s'"::formatted).collect(Collectors.joining(", "));
            var again = col(CandidateTable.SOURCE_FILE).isin(readAgain.toArray());
            store.replaceWhere(CandidateTable.TABLE, rows.filter(again), "source_file IN (%s)".formatted(files));
            rows = rows.filter(again.equalTo(false));
        }
        if (any && !rows.isEmpty()) {
            store.append(CandidateTable.TABLE, rows);
        }
    }
}

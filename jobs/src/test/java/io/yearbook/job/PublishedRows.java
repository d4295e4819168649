package io.yearbook.job;

import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.yearbook.metric.Panels;
import io.yearbook.publish.PublishedTables;
import io.yearbook.table.CandidateTable;
import io.yearbook.table.FindingTable;
import io.yearbook.table.IndexScoreTable;
import io.yearbook.table.IndicatorYearTable;
import io.yearbook.table.ObservationTable;
import io.yearbook.table.RejectedRowTable;
import io.yearbook.table.SourceFileTable;
import io.yearbook.table.TableDefinition;
import io.yearbook.table.TargetOutcomeTable;
import io.yearbook.table.TargetTable;
import io.yearbook.table.TaskTable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/**
 * What is published, as texts to compare: all that is computed, the current vintages, and what reading left.
 *
 * @param texts each the name of a table and one of its rows in JSON, sorted
 */
record PublishedRows(List<String> texts) {

    private static final List<TableDefinition> VINTAGES =
            List.of(ObservationTable.TABLE, TargetTable.TABLE, TaskTable.TABLE);
    private static final List<TableDefinition> COMPUTED =
            List.of(IndicatorYearTable.TABLE, TargetOutcomeTable.TABLE, IndexScoreTable.TABLE, FindingTable.TABLE);
    private static final List<TableDefinition> LEFT_BY_READING = List.of(RejectedRowTable.TABLE, CandidateTable.TABLE);

    /**
     * Columns of when a vintage became known, by which run, and what is named after that; and of shifts by revisions: a
     * warehouse made anew knows of each file no content but the last.
     */
    private static final Set<String> OF_ITS_HISTORY = Set.of(
            "observation_id",
            "observation_ids",
            "vintage_id",
            "known_from",
            "known_to",
            "run_id",
            "rejected_at",
            "found_at",
            "rank_shift",
            "rank_shift_revisions");

    private static final ObjectMapper JSON = new ObjectMapper();

    static PublishedRows of(PublishedTables tables) {
        return new PublishedRows(Stream.of(
                        VINTAGES.stream().map(table -> texts(table, Panels.filterCurrent(tables.table(table)))),
                        COMPUTED.stream().map(table -> texts(table, tables.table(table))),
                        Stream.of(
                                texts(
                                        RejectedRowTable.TABLE,
                                        RejectedRowTable.ofLastContents(
                                                tables.table(RejectedRowTable.TABLE),
                                                tables.table(SourceFileTable.TABLE))),
                                texts(CandidateTable.TABLE, tables.table(CandidateTable.TABLE))))
                .flatMap(datasets -> datasets)
                .reduce(Dataset::union)
                .orElseThrow()
                .collectAsList()
                .stream()
                .sorted()
                .toList());
    }

    private static Dataset<String> texts(TableDefinition table, Dataset<Row> rows) {
        Column[] columns =
                Arrays.stream(table.schema().fieldNames()).map(rows::col).toArray(Column[]::new);
        return rows.select(concat(lit(table.name() + " "), to_json(struct(columns))))
                .as(Encoders.STRING());
    }

    /** Those that can be had again as of their day: rows that were not accepted stay until their file is read again. */
    List<String> thatStay() {
        return only(text -> LEFT_BY_READING.stream().noneMatch(table -> text.startsWith(table.name() + " "))
                && !(text.startsWith(FindingTable.NAME + " ")
                        && text.contains("\"" + FindingTable.SOURCE_FILE + "\"")));
    }

    /** What files and catalogue alone decide: all, but for the columns of its history. */
    List<String> decidedByFiles() {
        return texts.stream().map(PublishedRows::withoutHistory).sorted().toList();
    }

    /** Those that others do not hold. */
    List<String> notIn(PublishedRows others) {
        return only(text -> !others.texts().contains(text));
    }

    private List<String> only(Predicate<String> condition) {
        return texts.stream().filter(condition).toList();
    }

    private static String withoutHistory(String text) {
        int json = text.indexOf(' ') + 1;
        try {
            ObjectNode row = (ObjectNode) JSON.readTree(text.substring(json));
            return text.substring(0, json) + row.remove(OF_ITS_HISTORY);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(text, e);
        }
    }
}

package io.yearbook.job;

import io.yearbook.publish.PublishedTables;
import io.yearbook.table.ByteArchive;
import io.yearbook.table.ObservationTable;
import io.yearbook.table.TableDefinition;
import io.yearbook.table.TargetTable;
import io.yearbook.table.TaskTable;
import io.yearbook.table.WarehouseTables;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * All rows of all tables as readers see them, without what must differ between two warehouses of the same files: in
 * place of instants and names of runs stands the round of a test, in place of the identity of a vintage its content.
 */
final class PublishedState {

    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");
    private static final Pattern RUN_ID =
            Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)T(\\d\\d)(\\d\\d)(\\d\\d)(\\.\\d{3})Z");
    private static final Map<TableDefinition, String> VINTAGES = Map.of(
            ObservationTable.TABLE, ObservationTable.OBSERVATION_ID,
            TargetTable.TABLE, TargetTable.VINTAGE_ID,
            TaskTable.TABLE, TaskTable.VINTAGE_ID);

    private final NavigableMap<Instant, Integer> rounds;
    private final Map<String, String> contentById = new HashMap<>();

    private PublishedState(NavigableMap<Instant, Integer> rounds) {
        this.rounds = rounds;
    }

    /** @param rounds the round that began at an instant */
    static Map<String, List<String>> of(PublishedTables tables, NavigableMap<Instant, Integer> rounds) {
        return of(tables, tables, rounds);
    }

    /** As {@link #of(PublishedTables, NavigableMap)}, of an earlier edition, whose evidence is of all vintages until then. */
    static Map<String, List<String>> of(
            PublishedTables tables, PublishedTables newest, NavigableMap<Instant, Integer> rounds) {
        Map<TableDefinition, List<Row>> rows = new HashMap<>();
        WarehouseTables.ALL.forEach(table -> rows.put(table, tables.table(table).collectAsList()));
        PublishedState state = new PublishedState(rounds);
        VINTAGES.forEach((table, id) -> newest.table(table).collectAsList().forEach(row -> state.learn(row, id)));
        Map<String, List<String>> texts = new TreeMap<>();
        rows.forEach((table, each) ->
                texts.put(table.name(), each.stream().map(state::text).sorted().toList()));
        return texts;
    }

    private void learn(Row row, String idColumn) {
        int id = row.fieldIndex(idColumn);
        String content = IntStream.range(0, row.size())
                .filter(i -> i != id)
                .mapToObj(i -> text(row.get(i)))
                .collect(Collectors.joining("|"));
        try {
            contentById.put(
                    row.getString(id),
                    ByteArchive.hash(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(Row row) {
        return IntStream.range(0, row.size())
                .mapToObj(i -> row.schema().fieldNames()[i] + "=" + text(row.get(i)))
                .collect(Collectors.joining(", "));
    }

    private String text(@Nullable Object value) {
        if (value instanceof Seq<?> array) {
            return CollectionConverters.asJava(array).stream()
                    .map(this::text)
                    .sorted()
                    .toList()
                    .toString();
        }
        String text = String.valueOf(value);
        return contentById.getOrDefault(text, withRounds(text));
    }

    private String withRounds(String text) {
        String named = RUN_ID.matcher(text)
                .replaceAll(run -> "run of "
                        + round("%s-%s-%sT%s:%s:%s%sZ"
                                .formatted(
                                        run.group(1),
                                        run.group(2),
                                        run.group(3),
                                        run.group(4),
                                        run.group(5),
                                        run.group(6),
                                        run.group(7))));
        Matcher instants = INSTANT.matcher(named);
        return instants.replaceAll(instant -> round(instant.group()));
    }

    private String round(String instant) {
        Map.Entry<Instant, Integer> begun = rounds.floorEntry(Instant.parse(instant));
        return begun == null ? "before all rounds" : "round " + begun.getValue();
    }
}

package io.yearbook.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yearbook.job.SharedSpark;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A warehouse that an earlier version wrote: its tables lack columns, and one has a constraint that is no more. */
class TableUpgradeTest {

    private static final TableDefinition EARLIER_TASK = without(TaskTable.TABLE, Map.of(), Set.of("deadline"));
    private static final TableDefinition EARLIER_FIGURES = without(
            IndicatorYearTable.TABLE, Map.of("gone", "year < 2000"), Set.of("peer_group", "peer_rank", "percentile"));
    private static final TableDefinition EARLIER_CANDIDATE =
            without(CandidateTable.TABLE, CandidateTable.TABLE.constraints(), Set.of(CandidateTable.KIND));

    @TempDir
    Path folder;

    private Warehouse warehouse;
    private Map<String, Long> published;

    @BeforeEach
    void writeAsAnEarlierVersion() throws IOException {
        warehouse = new Warehouse(SharedSpark.SESSION, new org.apache.hadoop.fs.Path(folder.toUri()));
        DeltaStore store = warehouse.store();
        for (TableDefinition earlier : List.of(EARLIER_TASK, EARLIER_FIGURES, EARLIER_CANDIDATE)) {
            store.create(earlier);
            if (earlier != EARLIER_FIGURES) {
                store.append(earlier, anyRow(earlier));
            }
        }
        store.create(SourceFileTable.TABLE);
        store.append(SourceFileTable.TABLE, anyRow(SourceFileTable.TABLE));
        published = new TreeMap<>(Map.of(TaskTable.NAME, 1L, IndicatorYearTable.NAME, 0L, CandidateTable.NAME, 1L));
        published.put(SourceFileTable.NAME, 1L);
    }

    @Test
    void aReaderSeesTheColumnsOfTheDefinitionBeforeAnyRun() {
        Run run = runThatLeft(published);

        Dataset<Row> tasks = warehouse.read(TaskTable.TABLE, run);
        assertThat(tasks.schema().fieldNames()).containsExactly(TaskTable.SCHEMA.fieldNames());
        assertThat(tasks.filter("deadline IS NULL").count()).isEqualTo(1);
        assertThat(warehouse.read(CandidateTable.TABLE, run).count()).isZero();
        assertThat(warehouse.read(ObservationTable.TABLE, run).count()).isZero();
    }

    @Test
    void rowsOfRecordStayAndWhatAFileLeftIsReadAgain() {
        Map<String, Long> found = warehouse.restoreTo(published);
        DeltaStore store = warehouse.store();

        assertThat(store.read(TaskTable.TABLE).count()).isEqualTo(1);
        assertThat(store.read(CandidateTable.TABLE).count()).isZero();
        assertThat(store.read(SourceFileTable.TABLE).head().<String>getAs(SourceFileTable.CATALOG_HASH))
                .isEmpty();
        store.append(TaskTable.TABLE, anyRow(TaskTable.TABLE));
        store.append(CandidateTable.TABLE, anyRow(CandidateTable.TABLE));
        assertThat(store.read(TaskTable.TABLE).count()).isEqualTo(2);
        assertThat(YearbookTables.ALL)
                .allSatisfy(table -> assertThat(heldColumns(table))
                        .containsExactly(table.schema().fieldNames()));
        assertThat(warehouse.restoreTo(found)).containsKeys(TaskTable.NAME);
        assertThat(store.upgrade(TaskTable.TABLE)).isFalse();
    }

    @Test
    void anUpgradeOfAKilledRunIsInvisibleAndIsDoneAgain() {
        Map<String, Long> killed = warehouse.restoreTo(published);

        assertThat(warehouse.store().read(EARLIER_CANDIDATE, 1).count()).isEqualTo(1);
        Map<String, Long> found = warehouse.restoreTo(published);

        assertThat(found.get(TaskTable.NAME)).isGreaterThan(killed.get(TaskTable.NAME));
        assertThat(warehouse.store().read(TaskTable.TABLE).count()).isEqualTo(1);
        assertThat(heldColumns(IndicatorYearTable.TABLE)).containsExactly(IndicatorYearTable.SCHEMA.fieldNames());
        assertThat(warehouse.store().upgrade(IndicatorYearTable.TABLE)).isFalse();
    }

    @Test
    void theSameVersionChangesNothing() {
        Map<String, Long> found = warehouse.restoreTo(published);

        assertThat(warehouse.restoreTo(found)).isEqualTo(found);
    }

    @Test
    void rowsOfRecordThatDoNotFitAreNamedAndStay() {
        StructType otherwise = new StructType(Arrays.stream(EvidenceTable.SCHEMA.fields())
                .map(field -> field.name().equals("quote")
                        ? new StructField("quote", DataTypes.IntegerType, true, field.metadata())
                        : field)
                .toArray(StructField[]::new));
        TableDefinition other =
                new TableDefinition(EvidenceTable.NAME, "", otherwise, EvidenceTable.TABLE.key(), List.of(), Map.of());
        warehouse.store().create(other);

        assertThatThrownBy(() -> warehouse.restoreTo(published))
                .isInstanceOf(TableFormException.class)
                .hasMessage(
                        "The table evidence was written by another version: its column quote is int, but string here.");
        assertThat(warehouse.store().version(other)).isZero();
    }

    @Test
    void rowsOfRecordThatBreakANewConstraintAreNamedAndStay() {
        TableDefinition stricter = new TableDefinition(
                TaskTable.NAME,
                "",
                EARLIER_TASK.schema(),
                TaskTable.TABLE.key(),
                List.of(),
                Map.of("many", "task_no > 7"));

        assertThatThrownBy(() -> warehouse.store().upgrade(stricter))
                .hasMessageContaining("1 of its rows break the constraint many: task_no > 7");
        assertThat(warehouse.store().read(EARLIER_TASK).count()).isEqualTo(1);
    }

    private String[] heldColumns(TableDefinition table) {
        return SharedSpark.SESSION
                .read()
                .format("delta")
                .load(folder.resolve(table.name()).toUri().toString())
                .schema()
                .fieldNames();
    }

    private static Run runThatLeft(Map<String, Long> versions) {
        return new Run(
                "run",
                "nightly",
                Run.State.PUBLISHED,
                Instant.EPOCH,
                Instant.EPOCH,
                "catalog",
                versions,
                new HashMap<>(),
                "");
    }

    private static TableDefinition without(
            TableDefinition table, Map<String, String> constraints, Set<String> columns) {
        StructType schema = new StructType(Arrays.stream(table.schema().fields())
                .filter(field -> !columns.contains(field.name()))
                .toArray(StructField[]::new));
        return new TableDefinition(table.name(), table.comment(), schema, table.key(), table.clusterBy(), constraints);
    }

    private static Dataset<Row> anyRow(TableDefinition table) {
        Object[] values = Arrays.stream(table.schema().fields())
                .map(field -> field.nullable() ? null : anyOf(field))
                .toArray();
        return SharedSpark.SESSION.createDataFrame(List.of(RowFactory.create(values)), table.schema());
    }

    private static Object anyOf(StructField field) {
        return switch (field.dataType().typeName()) {
            case "integer" -> 1;
            case "long" -> 0L;
            case "array" -> new String[0];
            case "date" -> java.time.LocalDate.EPOCH;
            case "timestamp" -> Instant.EPOCH;
            default -> "x";
        };
    }
}

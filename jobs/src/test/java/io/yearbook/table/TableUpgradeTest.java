package io.yearbook.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yearbook.job.SharedSpark;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A warehouse that an earlier version wrote: its tables lack columns, and have other constraints. */
class TableUpgradeTest {

    private static final TableDefinition EARLIER_TASK = without(TaskTable.TABLE, Map.of(), Set.of("deadline"));
    private static final TableDefinition EARLIER_FIGURES = without(
            IndicatorYearTable.TABLE, Map.of("gone", "year < 2000"), Set.of("peer_group", "peer_rank", "percentile"));
    private static final TableDefinition EARLIER_CANDIDATE =
            without(CandidateTable.TABLE, CandidateTable.TABLE.constraints(), Set.of(CandidateTable.KIND));

    @TempDir
    Path folder;

    private Warehouse warehouse;

    private DeltaStore store;

    @BeforeEach
    void openWarehouse() throws IOException {
        warehouse = new Warehouse(SharedSpark.SESSION, new org.apache.hadoop.fs.Path(folder.toUri()));
        store = warehouse.store();
    }

    private Map<String, Long> publishAsAnEarlierVersion() {
        for (TableDefinition earlier : List.of(EARLIER_TASK, EARLIER_CANDIDATE, SourceFileTable.TABLE)) {
            store.create(earlier);
            store.append(earlier, anyRow(earlier));
        }
        store.create(EARLIER_FIGURES);
        return Map.of(
                TaskTable.NAME, 1L, CandidateTable.NAME, 1L, SourceFileTable.NAME, 1L, IndicatorYearTable.NAME, 0L);
    }

    @Test
    void theNextRunBringsEveryTableUpToDateAndAKilledOneLeavesNoTrace() throws IOException {
        Map<String, Long> published = publishAsAnEarlierVersion();
        assertReadersSeeTheDefinedColumns(runThatLeft(published));

        Map<String, Long> killed = warehouse.restoreTo(runThatLeft(published)).versions();
        assertReadersSeeTheDefinedColumns(runThatLeft(published));
        assertThat(store.read(EARLIER_CANDIDATE, 1).count()).isEqualTo(1);

        Map<String, Long> found = warehouse.restoreTo(runThatLeft(published)).versions();
        assertThat(found.get(TaskTable.NAME)).isGreaterThan(killed.get(TaskTable.NAME));
        assertRowsOfRecordStayAndFilesAreReadAgain();
        assertThat(warehouse.restoreTo(runThatLeft(found)).versions()).isEqualTo(found);
    }

    private void assertReadersSeeTheDefinedColumns(Run run) throws IOException {
        assertFilesAreReadInTheDefinedColumns(run);
        Dataset<Row> tasks = warehouse.read(TaskTable.TABLE, run);
        assertThat(tasks.schema().fieldNames()).containsExactly(TaskTable.SCHEMA.fieldNames());
        assertThat(tasks.filter("deadline IS NULL").count()).isEqualTo(1);
        assertThat(warehouse.read(CandidateTable.TABLE, run).count()).isZero();
        assertThat(warehouse.read(ObservationTable.TABLE, run).count()).isZero();
    }

    private void assertFilesAreReadInTheDefinedColumns(Run run) throws IOException {
        WarehouseFiles files = new WarehouseFiles(folder);
        TableFiles tasks = files.of(TaskTable.TABLE, run);
        assertThat(tasks.files()).hasSize(1);
        assertThat(tasks.columns())
                .extracting(shown -> shown.column().name())
                .containsExactly(TaskTable.SCHEMA.fieldNames());
        assertThat(tasks.columns())
                .filteredOn(shown -> shown.nameInFiles() == null)
                .extracting(shown -> shown.column().name())
                .containsExactly("deadline");
        assertThat(files.of(CandidateTable.TABLE, run).files()).isEmpty();
        assertThat(files.of(ObservationTable.TABLE, run).files()).isEmpty();
    }

    private void assertRowsOfRecordStayAndFilesAreReadAgain() {
        assertThat(WarehouseTables.ALL)
                .allSatisfy(table -> assertThat(heldColumns(table))
                        .containsExactly(table.schema().fieldNames()));
        assertThat(store.read(TaskTable.TABLE).count()).isEqualTo(1);
        assertThat(store.read(CandidateTable.TABLE).count()).isZero();
        assertThat(store.read(SourceFileTable.TABLE).head().<String>getAs(SourceFileTable.CATALOG_HASH))
                .isEmpty();
    }

    @Test
    void rowsOfRecordThatDoNotFitAreNamedAndStay() {
        store.create(EARLIER_TASK);
        store.append(EARLIER_TASK, anyRow(EARLIER_TASK));
        StructType otherType =
                new StructType(Arrays.stream(EARLIER_TASK.schema().fields())
                        .map(field -> field.name().equals("title")
                                ? new StructField("title", DataTypes.IntegerType, false, field.metadata())
                                : field)
                        .toArray(StructField[]::new));
        TableDefinition retyped = task(otherType, Map.of());
        TableDefinition stricter = task(EARLIER_TASK.schema(), Map.of("many", "task_no > 7"));

        assertThatThrownBy(() -> store.upgrade(retyped))
                .isInstanceOf(TableFormException.class)
                .hasMessage("The table task was written by another version: its column title is string, but int here.");
        assertThatThrownBy(() -> store.read(retyped)).hasMessageContaining("its column title is string, but int here");
        assertThatThrownBy(() -> new WarehouseFiles(folder).newest(retyped))
                .isInstanceOf(TableFormException.class)
                .hasMessageContaining("its column title is string, but int here");
        assertThatThrownBy(() -> store.upgrade(stricter))
                .isInstanceOf(TableFormException.class)
                .hasMessageContaining("1 of its rows break the constraint many: task_no > 7");
        assertThat(store.version(EARLIER_TASK)).isEqualTo(1);
    }

    private static TableDefinition task(StructType schema, Map<String, String> constraints) {
        return new TableDefinition(TaskTable.NAME, "", schema, TaskTable.TABLE.key(), List.of(), constraints);
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
                Instant.now(),
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
            case "date" -> LocalDate.EPOCH;
            case "timestamp" -> Instant.EPOCH;
            default -> "x";
        };
    }
}

package io.yearbook.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yearbook.query.QueryException;
import io.yearbook.query.SparkRows;
import io.yearbook.query.YearbookTables;
import io.yearbook.table.ObservationTable;
import io.yearbook.table.Run;
import io.yearbook.table.TableDefinition;
import io.yearbook.table.WarehouseFiles;
import io.yearbook.table.WarehouseTables;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Three nights whose tables have deletion vectors, the last one unfinished, read with Spark and without. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LightPathTest {

    private static final String DELETION_VECTORS = "spark.databricks.delta.properties.defaults.enableDeletionVectors";
    private static final String GDP = Stream.of(
                    "渝北,2022,2297.11",
                    "渝中,2022,1556.46",
                    "江北,2022,1597.42",
                    "江北,2021,'12,5'",
                    "万州,2022,1118.44",
                    "涪陵,2022,1503.87",
                    "大渡口,2022,327.49",
                    "沙坪坝,2022,1092.00",
                    "九龙坡,2022,1763.94",
                    "南岸,2022,937.31")
            .map(cells -> cells.replace('\'', '"').replaceFirst(",", ",gdp,") + ",亿元,统计局,2023-03-01\n")
            .collect(Collectors.joining("", "district,indicator,period,value,unit,publisher,published_at\n", ""));
    private static final List<String> UNSTORED = List.of(
            "district", "indicator", "peer_group", "review_decision", "index_part", "reason", "reexpressed_value");

    @TempDir
    private static Path folder;

    private Office office;
    private Path warehouse;
    private List<Run> runs;
    private YearbookTables tables;

    @BeforeAll
    void nights() throws IOException {
        Path root = folder.resolve("统计局's 夜");
        Files.createDirectories(root);
        office = new Office(root);
        warehouse = office.warehouseFolder();
        assertThatThrownBy(() -> YearbookTables.open(warehouse)).hasMessageContaining("Nothing is published");
        SharedSpark.SESSION.conf().set(DELETION_VECTORS, "true");
        try {
            deliver();
            office.night();
            office.deliver("gdp.csv", GDP.replace("2297.11", "2300.00").replace("\"12,5\"", "1500"));
            office.deliver("tasks.csv", "plan_id,task_no,district,title,lead_units\nP,1,渝北,增长,\n");
            office.night();
            office.deliver("gdp.csv", GDP.replace("2297.11", "9999.00"));
            office.tomorrow().ingest();
        } finally {
            SharedSpark.SESSION.conf().unset(DELETION_VECTORS);
        }
        runs = office.runs();
        tables = YearbookTables.open(warehouse);
    }

    @AfterAll
    void close() {
        tables.close();
    }

    private void deliver() {
        office.deliver("gdp.csv", GDP);
        office.deliver("report.txt", "2022年，渝北区地区生产总值2297亿元，同比增长2.8%。全区新增各类主体3000余户。\n");
        office.deliver("report.txt.yml", "publisher: 渝北区政府\npublished_at: 2023-02-01\n");
        office.deliver("targets.csv", """
                target_id,plan_id,task_no,district,indicator,comparator,value,unit,due_date,plan_year,firmness
                T1,P,1,渝北,gdp,>=,2250,亿元,2022-12-31,2022,FIRM
                """);
        office.deliver("targets.csv.yml", "kind: targets\npublisher: 区政府\npublished_at: 2022-01-01\n");
        office.deliver("tasks.csv", "plan_id,task_no,district,title,lead_units\nP,1,渝北,增长,发展改革委、统计局\n");
        office.deliver("tasks.csv.yml", "kind: tasks\npublisher: 区政府\npublished_at: 2022-01-01\n");
    }

    @Test
    void everyTableIsRowForRowThatOfSpark() throws IOException {
        assertThat(runs).extracting(Run::state).startsWith(Run.State.STAGED, Run.State.PUBLISHED);
        assertThat(new WarehouseFiles(warehouse.toAbsolutePath())
                        .of(ObservationTable.TABLE, runs.get(1))
                        .files())
                .anyMatch(file -> !file.deletedRows().isEmpty());
        office.sql("SELECT 1");
        assertThat(tables.run()).isEqualTo(runs.get(1));
        assertThat(tables.tables()).hasSize(WarehouseTables.ALL.size() + 2);
        assertThat(Stream.concat(tables.tables().stream(), UNSTORED.stream()))
                .allSatisfy(table -> assertThat(SparkRows.of(tables.query("SELECT * FROM " + table)))
                        .as(table)
                        .isEqualTo(SparkRows.of(SharedSpark.SESSION.table(table))));
        for (String filled : List.of("observation", "rejected_row", "candidate", "task", "target_outcome")) {
            assertThat(tables.query("SELECT * FROM " + filled).rows())
                    .as(filled)
                    .isNotEmpty();
        }
        assertThat(tables.query("SELECT value FROM observation WHERE value > 9000")
                        .rows())
                .isEmpty();
    }

    @Test
    void theCommandShowsTheSameWithEitherEngine() {
        String statement = "SELECT r.run_id, r.started_at, r.measures, s.path, s.notes, s.rows_read, s.fault"
                + " FROM run r JOIN source_file s ON r.run_id = s.run_id ORDER BY s.path, s.run_id";
        assertThat(told(office.today().sqlWithoutSpark(statement)))
                .isEqualTo(told(office.today().sql(statement)))
                .hasSizeGreaterThan(4);
        assertThatThrownBy(() -> office.today().sqlWithoutSpark("DROP VIEW run"))
                .isInstanceOf(StatementException.class)
                .hasMessageContaining("here one can only read");
        assertThatThrownBy(
                        () -> office.at(Office.FIRST_NIGHT, Office.FIRST_NIGHT).sqlWithoutSpark("SELECT 1"))
                .isInstanceOf(StatementException.class)
                .hasMessageContaining("without Spark");
    }

    /** Names, and rows with the class of each value. */
    private static List<String> told(QueryResult result) {
        List<String> lines = new ArrayList<>();
        lines.add(String.join(" ", result.schema().fieldNames()));
        result.rows().forEachRemaining(row -> lines.add(SparkRows.of(row)));
        return lines;
    }

    @Test
    void anEarlierRunShowsWhatItPublishedUntilItsFilesAreGone() throws IOException {
        Run first = runs.get(2);
        try (YearbookTables then = YearbookTables.open(warehouse, first.runId())) {
            assertThat(then.runs()).containsExactly(runs.get(1), first);
            for (TableDefinition table : WarehouseTables.ALL) {
                assertThat(SparkRows.of(then.query("SELECT * FROM " + table.name())))
                        .as(table.name())
                        .isEqualTo(SparkRows.of(office.warehouse().read(table, first)));
            }
            assertThat(then.query("SELECT run_id FROM run").rows()).containsExactly(List.of(first.runId()));
        }
        assertThatThrownBy(() -> YearbookTables.open(warehouse, runs.get(0).runId()))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("No run " + runs.get(0).runId() + " is published");
        assertThatThrownBy(() -> YearbookTables.open(warehouse, "x' OR '' = '"))
                .hasMessageContaining("No run x' OR '' = ' is published");

        Path copy = copy("vacuumed");
        try (YearbookTables then = YearbookTables.open(copy.toAbsolutePath().toUri())) {
            Files.delete(then.files("task").get(0));
        }
        assertThatThrownBy(() -> YearbookTables.open(copy))
                .hasMessageContaining("The table task of " + copy.toAbsolutePath())
                .hasMessageContaining("version " + runs.get(1).versions().get("task") + " needs it")
                .hasMessageContaining("sql --as-of");
    }

    @Test
    void aDamagedLogAndAnotherFileSystemAreNamed() throws IOException {
        Path copy = copy("damaged");
        Files.writeString(copy.resolve("finding/_delta_log/00000000000000000000.json"), "{\"add\":");
        assertThatThrownBy(() -> YearbookTables.open(copy))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("The table finding of");
        Path cutShort = copy("cut-short");
        String commit = "%020d.json".formatted(runs.get(1).versions().get("observation"));
        Files.write(cutShort.resolve("observation/_delta_log").resolve(commit), new byte[0]);
        assertThatThrownBy(() -> YearbookTables.open(cutShort))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("The table observation is damaged")
                .hasMessageContaining(commit + " is empty");
        assertThatThrownBy(() -> YearbookTables.open(URI.create("hdfs://host/yearbook")))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("Only the local file system is read here");
        assertThatThrownBy(() -> YearbookTables.open(folder.resolve("a*b"))).hasMessageContaining("symbolic link");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DROP VIEW observation",
                "CREATE TABLE t AS SELECT 1",
                "CREATE OR REPLACE VIEW observation AS SELECT 1",
                "INSERT INTO district VALUES ('1')",
                "UPDATE district SET kind = 'CITY' RETURNING *",
                "COPY observation TO 'FILE' (FORMAT parquet, USE_TMP_FILE false)",
                "EXPLAIN ANALYZE COPY observation TO 'FILE' (FORMAT parquet, USE_TMP_FILE false)",
                "PREPARE p AS DELETE FROM district",
                "SET enable_external_access = true",
                "ATTACH 'other.db'",
                "LOAD httpfs",
                "SELECT 1; DROP VIEW observation",
                "SELECT * FROM query('DROP VIEW observation')",
                "SELECT * FROM read_text('/etc/hostname')",
                "SELECT * FROM glob('/*')",
                "SELECT * FROM '/etc/hostname'",
                "SELEC 1",
                ""
            })
    void statementsThatDoMoreThanReadTheTablesAreRefused(String statement) throws IOException {
        Path file = tables.files("observation").get(0);
        byte[] before = Files.readAllBytes(file);
        String told = statement.replace("FILE", file.toString().replace("'", "''"));

        assertThatThrownBy(() -> tables.query(told))
                .isInstanceOfSatisfying(
                        QueryException.class,
                        refused -> assertThat(refused.fault()).isEqualTo(QueryException.Fault.STATEMENT));

        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(tables.query("FROM observation").rows()).isNotEmpty();
    }

    private Path copy(String name) throws IOException {
        Path copy = folder.resolve(name);
        try (Stream<Path> files = Files.walk(warehouse)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, copy.resolve(warehouse.relativize(file).toString()));
            }
        }
        return copy;
    }
}

package io.yearbook.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yearbook.job.SharedSpark;
import io.yearbook.table.LiveFile;
import io.yearbook.table.TableDefinition;
import io.yearbook.table.TableFiles;
import io.yearbook.table.WarehouseFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of Delta with everything a log may say of a file. */
class TableDatabaseTest {

    private static final TableDefinition TABLE = new TableDefinition(
            "t",
            "",
            StructType.fromDDL("id BIGINT, renamed STRING, at TIMESTAMP, local TIMESTAMP_NTZ, amount DECIMAL(38,8),"
                    + " names ARRAY<STRING>, counts MAP<STRING, BIGINT>, bytes BINARY, day DATE, late INT"),
            List.of("id"),
            List.of(),
            Map.of());

    @TempDir
    Path root;

    @Test
    void renamedDroppedAndNewColumnsPartitionsAndDeletionVectorsAreReadAsSparkReadsThem()
            throws IOException, SQLException {
        Path folder = root.resolve("仓 库's \"q\" 100%#");
        Files.createDirectories(folder);
        Dataset<Row> onSpark = written(folder);

        TableFiles files = new WarehouseFiles(folder).newest(TABLE);

        assertThat(files.files()).anyMatch(file -> !file.deletedRows().isEmpty());
        assertThat(files.files()).extracting(LiveFile::partitionValues).doesNotContain(Map.of());
        try (TableDatabase database = TableDatabase.create()) {
            database.add(files);
            database.lock(files.paths());
            assertThat(SparkRows.of(database.query("SELECT * FROM t"))).isEqualTo(SparkRows.of(onSpark));
            assertThat(database.query("SELECT count(*) FROM t").rows()).containsExactly(List.of(7L));
            assertThatThrownBy(() -> database.query("SELECT * FROM read_text('/etc/hostname')"))
                    .hasMessageContaining("disabled by configuration");
            assertThatThrownBy(() -> database.query("SET enable_external_access = true"))
                    .hasMessageContaining("locked");
        }
    }

    /** Ten rows in three partitions, three of them deleted; a column dropped, one renamed, one added. */
    private static Dataset<Row> written(Path folder) {
        String table = "delta.`%s`".formatted(folder.resolve("t"));
        for (String statement : List.of(
                "CREATE TABLE %s (id BIGINT, gone INT, name STRING, at TIMESTAMP, local TIMESTAMP_NTZ,"
                        + " amount DECIMAL(38,8), names ARRAY<STRING>, counts MAP<STRING, BIGINT>, bytes BINARY, day DATE)"
                        + " USING delta PARTITIONED BY (day, name) TBLPROPERTIES ('delta.columnMapping.mode' = 'name',"
                        + " 'delta.enableDeletionVectors' = 'true')",
                "INSERT INTO %s SELECT id, 1, CASE WHEN id < 4 THEN '渝''北 %%' WHEN id < 8 THEN 'a=b/c' END,"
                        + " TIMESTAMP '2024-03-01 16:00:00.123456' + make_interval(0, 0, 0, id),"
                        + " TIMESTAMP_NTZ '1969-12-31 23:59:59.999999', (id - 5) * 123456789012345678.12345678BD,"
                        + " CASE WHEN id > 2 THEN array('x', NULL, '数') END, map('a', id, 'b', -id), X'00FF',"
                        + " DATE '2024-02-29' FROM range(10)",
                "ALTER TABLE %s RENAME COLUMN name TO renamed",
                "ALTER TABLE %s DROP COLUMN gone",
                "DELETE FROM %s WHERE id IN (0, 5, 9)",
                "ALTER TABLE %s ADD COLUMN late INT",
                "OPTIMIZE %s WHERE renamed IS NULL",
                "UPDATE %s SET late = 7 WHERE id = 6")) {
            SharedSpark.SESSION.sql(statement.formatted(table));
        }
        return SharedSpark.SESSION
                .read()
                .format("delta")
                .load(folder.resolve("t").toString())
                .select(Arrays.stream(TABLE.schema().fieldNames())
                        .map(functions::col)
                        .toArray(Column[]::new));
    }
}

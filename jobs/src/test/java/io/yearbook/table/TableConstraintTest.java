package io.yearbook.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.yearbook.job.SharedSpark;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructField;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables themselves refuse rows that must not be, whoever writes them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TableConstraintTest {

    private static final Map<String, Object> SOUND = Map.ofEntries(
            Map.entry("year", 2022),
            Map.entry("period_end", LocalDate.of(2022, 12, 31)),
            Map.entry("obs_status", "O"),
            Map.entry("source_file", "0".repeat(64)),
            Map.entry("reason_code", "DISTRICT_UNKNOWN"),
            Map.entry("comparator", ">="),
            Map.entry("task_no", 1),
            Map.entry("change_reason", "NO_PREVIOUS"),
            Map.entry("score_reason", "VALUE_MISSING"),
            Map.entry("rank_reason", "NEUTRAL"),
            Map.entry("gap_reason", "NO_FIGURE"));

    @TempDir
    static Path folder;

    private DeltaStore store;

    @BeforeAll
    void createTables() {
        store = new DeltaStore(SharedSpark.SESSION, new org.apache.hadoop.fs.Path(folder.toUri()));
        WarehouseTables.ALL.forEach(store::create);
        store.create(RunTable.TABLE);
    }

    static Stream<Arguments> rowsThatMustNotBe() {
        return Stream.of(
                arguments(ObservationTable.TABLE, "value_or_missing_status", Map.of("obs_status", "A")),
                arguments(ObservationTable.TABLE, "year_of_period_end", Map.of("year", 2021)),
                arguments(ObservationTable.TABLE, "period_in_order", Map.of("period_start", LocalDate.of(2023, 1, 1))),
                arguments(ObservationTable.TABLE, "known_in_order", Map.of("known_to", Instant.EPOCH.minusSeconds(1))),
                arguments(ObservationTable.TABLE, "reported_change_has_unit", Map.of("reported_change_unit", "%")),
                arguments(EvidenceTable.TABLE, "source_file_is_sha256", Map.of("source_file", "short")),
                arguments(RejectedRowTable.TABLE, "has_reason", Map.of("reason_code", "")),
                arguments(TargetTable.TABLE, "comparator_known", Map.of("comparator", "≥")),
                arguments(TaskTable.TABLE, "task_no_positive", Map.of("task_no", 0)),
                arguments(IndicatorYearTable.TABLE, "change_or_reason", Map.of("change", BigDecimal.ONE)),
                arguments(IndicatorYearTable.TABLE, "rank_or_reason", Map.of("rank", 1, "ranked", 3, "tied", 1)),
                arguments(IndicatorYearTable.TABLE, "year_of_period_end", Map.of("year", 2021)),
                arguments(
                        TargetOutcomeTable.TABLE,
                        "gap_or_reason",
                        Map.of("gap", BigDecimal.ONE, "value", BigDecimal.ONE)),
                arguments(TargetOutcomeTable.TABLE, "verdict_rests_on_gap", Map.of("verdict", "MET")),
                arguments(IndexScoreTable.TABLE, "score_or_reason", Map.of("score", 0.5)),
                arguments(IndexScoreTable.TABLE, "rank_or_reason", Map.of("rank", BigDecimal.ONE)),
                arguments(IndexScoreTable.TABLE, "coverage_is_a_share", Map.of("coverage", 1.5)),
                arguments(SourceFileTable.TABLE, "rows_add_up", Map.of("rows_read", 1L, "state", "READ")),
                arguments(SourceFileTable.TABLE, "faulty_has_fault", Map.of("state", "FAULTY")),
                arguments(RunTable.TABLE, "state_known", Map.of("state", "HALF")));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("rowsThatMustNotBe")
    void aRowThatMustNotBeIsRefused(TableDefinition table, String constraint, Map<String, Object> wrong) {
        long before = store.version(table);

        assertThat(table.constraints()).containsKey(constraint);
        assertThatThrownBy(() -> store.append(table, row(table, wrong))).hasStackTraceContaining(constraint);
        assertThat(store.version(table)).isEqualTo(before);
    }

    /** A row that breaks no constraint but what is wrong in it. */
    private static Dataset<Row> row(TableDefinition table, Map<String, Object> wrong) {
        List<@Nullable Object> values = new ArrayList<>();
        for (StructField field : table.schema().fields()) {
            Object value = wrong.getOrDefault(field.name(), SOUND.get(field.name()));
            values.add(value != null || field.nullable() ? value : anyOf(field));
        }
        return SharedSpark.SESSION.createDataFrame(List.of(RowFactory.create(values.toArray())), table.schema());
    }

    private static Object anyOf(StructField field) {
        if (field.dataType() instanceof ArrayType) {
            return new String[0];
        }
        if (field.dataType() instanceof MapType) {
            return Map.of();
        }
        return switch (field.dataType().typeName().replaceAll("\\W.*", "")) {
            case "integer" -> 1;
            case "long" -> 0L;
            case "boolean" -> true;
            case "decimal" -> BigDecimal.ONE;
            case "double" -> 1.0;
            case "date" -> LocalDate.of(2022, 12, 31);
            case "timestamp" -> Instant.EPOCH;
            default -> "x";
        };
    }
}

package io.yearbook.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yearbook.job.SharedSpark;
import io.yearbook.model.Observation;
import io.yearbook.model.ObservationStatus;
import io.yearbook.model.Period;
import io.yearbook.model.ValueQualifier;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeltaStoreTest {

    private static final Instant FIRST_NIGHT = Instant.parse("2023-05-20T16:00:00Z");
    private static final Instant SECOND_NIGHT = Instant.parse("2023-05-21T16:00:00Z");

    @TempDir
    Path folder;

    private DeltaStore store;

    @BeforeEach
    void createTables() {
        store = new DeltaStore(SharedSpark.SESSION, new org.apache.hadoop.fs.Path(folder.toUri()));
        store.create(ObservationTable.TABLE);
    }

    @Test
    void everyTableIsCreatedEmptyAtVersionZero() {
        WarehouseTables.ALL.forEach(store::create);

        assertThat(WarehouseTables.ALL).allSatisfy(table -> {
            assertThat(store.version(table)).isZero();
            assertThat(store.read(table).isEmpty()).isTrue();
            assertThat(store.read(table).schema().fieldNames())
                    .containsExactly(table.schema().fieldNames());
        });
    }

    @Test
    void anObservationComesBackAsItWasWritten() {
        Observation observation = gdp("2297.11");

        store.append(ObservationTable.TABLE, rows(ObservationTable.row(observation, "a", FIRST_NIGHT, null, "run1")));

        Row row = store.read(ObservationTable.TABLE).head();
        assertThat(ObservationTable.observation(row).saysTheSameAs(observation)).isTrue();
        assertThat(row.<Instant>getAs(ObservationTable.KNOWN_FROM)).isEqualTo(FIRST_NIGHT);
    }

    @Test
    void aRowThatBreaksAConstraintIsRefusedByTheTableItself() {
        Row sound = ObservationTable.row(gdp("1"), "a", FIRST_NIGHT, null, "run1");
        Dataset<Row> withoutValue = rows(sound)
                .withColumn(ObservationTable.VALUE, functions.lit(null).cast("decimal(38,8)"));

        assertThatThrownBy(() -> store.append(ObservationTable.TABLE, withoutValue))
                .hasStackTraceContaining("value_or_missing_status");
    }

    @Test
    void closingAVintageTouchesOnlyTheRowNamed() {
        store.append(
                ObservationTable.TABLE,
                rows(
                        ObservationTable.row(gdp("1"), "a", FIRST_NIGHT, null, "run1"),
                        ObservationTable.row(gdp("2"), "b", FIRST_NIGHT, null, "run1")));

        Dataset<Row> ids = store.read(ObservationTable.TABLE)
                .filter("observation_id = 'a'")
                .select(ObservationTable.OBSERVATION_ID);
        store.setWhereNull(
                ObservationTable.TABLE,
                ObservationTable.OBSERVATION_ID,
                ids,
                ObservationTable.KNOWN_TO,
                functions.lit(SECOND_NIGHT));

        List<Row> current =
                store.read(ObservationTable.TABLE).filter("known_to IS NULL").collectAsList();
        assertThat(current).hasSize(1);
        assertThat(current.get(0).<String>getAs("observation_id")).isEqualTo("b");
    }

    @Test
    void restoringBringsBackAnEarlierVersionAsANewOne() {
        store.append(ObservationTable.TABLE, rows(ObservationTable.row(gdp("1"), "a", FIRST_NIGHT, null, "run1")));

        store.restore(ObservationTable.TABLE, 0);

        assertThat(store.read(ObservationTable.TABLE).isEmpty()).isTrue();
        assertThat(store.version(ObservationTable.TABLE)).isEqualTo(2);
        assertThat(store.read(ObservationTable.TABLE, 1).count()).isEqualTo(1);
    }

    private static Observation gdp(String value) {
        return new Observation(
                "500112",
                "gdp",
                Period.fullYear(2022),
                new BigDecimal(value),
                "亿元",
                2,
                ObservationStatus.A,
                ValueQualifier.EXACT,
                null,
                null,
                "买购网",
                LocalDate.of(2023, 3, 1));
    }

    private static Dataset<Row> rows(Row... rows) {
        return SharedSpark.SESSION.createDataFrame(List.of(rows), ObservationTable.SCHEMA);
    }
}

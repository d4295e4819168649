package io.yearbook.publish.sdmx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yearbook.publish.sdmx.Component.Role;
import io.yearbook.table.IndicatorYearTable;
import io.yearbook.table.ObservationTable;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SdmxCsvWriterTest {

    private static final StructType SCHEMA = new StructType()
            .add("district_code", DataTypes.StringType)
            .add("note", DataTypes.StringType)
            .add("growth", DataTypes.createDecimalType(38, 10))
            .add("value", DataTypes.createDecimalType(38, 8))
            .add("unit", DataTypes.StringType)
            .add("decimals", DataTypes.IntegerType);

    private static final DataStructure STRUCTURE = new DataStructure(
            "SMALL",
            "A small table",
            TableComponents.of(SCHEMA, List.of("district_code"), Set.of()),
            List.of("district_code"));

    private static String written(SdmxCsvVersion version, @Nullable Object... cells) throws IOException {
        StringWriter text = new StringWriter();
        Row row = new GenericRowWithSchema(cells, SCHEMA);
        assertThat(new SdmxCsvWriter(STRUCTURE, version).write(List.of(row).iterator(), text))
                .isEqualTo(1);
        return text.toString();
    }

    @Test
    void versionTwoNamesStructureAndActionBeforeTheComponents() throws IOException {
        assertThat(written(
                        SdmxCsvVersion.V2_0,
                        "500112",
                        "他说\"好\",\n=1+1",
                        new BigDecimal("-0.5000000000"),
                        new BigDecimal("85.60000000"),
                        "%",
                        2))
                .isEqualTo(
                        "STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,OBS_VALUE,GROWTH,NOTE,UNIT_MEASURE,UNIT_MULT,DECIMALS\r\n"
                                + "dataflow,YEARBOOK:SMALL(1.0),I,500112,85.60,-0.5,\"他说\"\"好\"\",\n=1+1\",%,0,2\r\n");
    }

    @Test
    void versionOneNamesTheDataflow() throws IOException {
        assertThat(written(SdmxCsvVersion.V1_0, "500112", "", null, null, "%", null))
                .isEqualTo("DATAFLOW,REF_AREA,OBS_VALUE,GROWTH,NOTE,UNIT_MEASURE,UNIT_MULT,DECIMALS\r\n"
                        + "YEARBOOK:SMALL(1.0),500112,,,,%,0,\r\n");
    }

    @Test
    void aNumberKeepsAllItsDigitsAndShowsThoseItWasPublishedWith() throws IOException {
        assertThat(written(SdmxCsvVersion.V1_0, "a", "", null, new BigDecimal("1362000.00000000"), "件", -3))
                .contains("a,1362000,,");
        assertThat(written(SdmxCsvVersion.V1_0, "a", "", null, new BigDecimal("0.00000001"), "件", 1))
                .contains("a,0.00000001,,");
    }

    @ParameterizedTest
    @EnumSource
    void everyColumnOfATableIsAComponent(Vintages vintages) {
        List<String> ids = DataStructures.indicatorYear(vintages).components().stream()
                .map(Component::id)
                .toList();
        List<String> columns = Arrays.stream(IndicatorYearTable.SCHEMA.fieldNames())
                .filter(column -> vintages == Vintages.ALL || !column.equals(ObservationTable.OBSERVATION_ID))
                .map(column -> column.toUpperCase(Locale.ROOT))
                .map(column -> switch (column) {
                    case "DISTRICT_CODE" -> "REF_AREA";
                    case "INDICATOR_CODE" -> "INDICATOR";
                    case "VALUE" -> "OBS_VALUE";
                    case "UNIT" -> "UNIT_MEASURE";
                    default -> column;
                })
                .toList();
        assertThat(ids).containsAll(columns).contains("FREQ", "TIME_PERIOD", "UNIT_MULT");
    }

    @Test
    void theNaturalKeyOfAnObservationIsItsDimensions() {
        assertThat(DataStructures.observation(Vintages.CURRENT).ids(Role.DIMENSION))
                .containsExactly("FREQ", "REF_AREA", "INDICATOR", "PUBLISHER", "TIME_PERIOD");
        assertThat(DataStructures.observation(Vintages.ALL).ids(Role.DIMENSION))
                .containsExactly("FREQ", "REF_AREA", "INDICATOR", "PUBLISHER", "OBSERVATION_ID", "TIME_PERIOD");
        assertThat(DataStructures.observation(Vintages.ALL).ids(Role.ATTRIBUTE)).contains("KNOWN_FROM", "KNOWN_TO");
    }

    @Test
    void theScoreOfAnIndexIsWhatIsObserved() {
        DataStructure scores = DataStructures.indexScore();

        assertThat(scores.fileName()).isEqualTo("index_score.csv");
        assertThat(scores.ids(Role.DIMENSION))
                .containsExactly("FREQ", "REF_AREA", "INDEX_CODE", "NODE_CODE", "TIME_PERIOD");
        assertThat(scores.ids(Role.MEASURE)).startsWith("OBS_VALUE", "FIGURE").contains("RANK", "COVERAGE");
        assertThat(scores.ids(Role.ATTRIBUTE))
                .contains("PARENT_CODE", "SCORE_REASON")
                .doesNotContain("YEAR");
    }

    @ParameterizedTest
    @CsvSource({"0.0001, 0.0001", "1E-7, 0.0000001", "12345678.9, 12345678.9", "50.0, 50", "-0.25, -0.25"})
    void aComputedNumberIsWrittenWithoutAnExponent(double number, String text) {
        StructType schema = new StructType().add("score", DataTypes.DoubleType);

        assertThat(CellTexts.of(new GenericRowWithSchema(new Object[] {number}, schema), "score"))
                .isEqualTo(text);
    }

    @Test
    void aComponentNamedTwiceIsRefused() {
        Component component = new Component("A", Role.MEASURE, "", row -> null);
        assertThatThrownBy(() -> new DataStructure("X", "", List.of(component, component), List.of()))
                .hasMessageContaining("X has two components of one name");
    }
}

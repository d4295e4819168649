package io.yearbook.job.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.yearbook.job.QueryResult;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import scala.jdk.javaapi.CollectionConverters;

class ResultFormatTest {

    private static final String DIGITS_38 = "123456789012345678901234567890.12345678";

    /** value, as JSON, as a CSV field, as a cell of a table */
    static Stream<Arguments> awkwardValues() {
        return Stream.of(
                Arguments.of(null, "null", "", "NULL"),
                Arguments.of("", "\"\"", "\"\"", ""),
                Arguments.of("渝北区", "\"渝北区\"", "渝北区", "渝北区"),
                Arguments.of("𠮷😀", "\"𠮷😀\"", "𠮷😀", "𠮷😀"),
                Arguments.of("say \"a\"", "\"say \\\"a\\\"\"", "\"say \"\"a\"\"\"", "say \"a\""),
                Arguments.of("a,b", "\"a,b\"", "\"a,b\"", "a,b"),
                Arguments.of("a\nb\r\tc", "\"a\\nb\\r\\tc\"", "\"a\nb\r\tc\"", "a\\nb\\r\\tc"),
                Arguments.of("back\\slash", "\"back\\\\slash\"", "back\\slash", "back\\slash"),
                Arguments.of("\u0001", "\"\\u0001\"", "\u0001", "\u0001"),
                Arguments.of("=1+1", "\"=1+1\"", "=1+1", "=1+1"),
                Arguments.of("NULL", "\"NULL\"", "NULL", "NULL"),
                Arguments.of(new BigDecimal(DIGITS_38), DIGITS_38, DIGITS_38, DIGITS_38),
                Arguments.of(new BigDecimal("0E-8"), "0.00000000", "0.00000000", "0.00000000"),
                Arguments.of(new BigDecimal("1E+20"), "1" + "0".repeat(20), "1" + "0".repeat(20), "1" + "0".repeat(20)),
                Arguments.of(-0.1, "-0.1", "-0.1", "-0.1"),
                Arguments.of(Double.NaN, "\"NaN\"", "NaN", "NaN"),
                Arguments.of(Float.NEGATIVE_INFINITY, "\"-Infinity\"", "-Infinity", "-Infinity"),
                Arguments.of(Long.MAX_VALUE, "9223372036854775807", "9223372036854775807", "9223372036854775807"),
                Arguments.of(true, "true", "true", "true"),
                Arguments.of(LocalDate.of(2021, 10, 31), "\"2021-10-31\"", "2021-10-31", "2021-10-31"),
                Arguments.of(Date.valueOf("2021-10-31"), "\"2021-10-31\"", "2021-10-31", "2021-10-31"),
                Arguments.of(
                        Timestamp.from(Instant.parse("2026-01-25T00:00:00.123456Z")),
                        "\"2026-01-25T00:00:00.123456Z\"",
                        "2026-01-25T00:00:00.123456Z",
                        "2026-01-25T00:00:00.123456Z"),
                Arguments.of(
                        LocalDateTime.of(2026, 1, 25, 8, 0, 1),
                        "\"2026-01-25T08:00:01\"",
                        "2026-01-25T08:00:01",
                        "2026-01-25T08:00:01"),
                Arguments.of(new byte[] {1, 2}, "\"AQI=\"", "AQI=", "AQI="),
                nested(CollectionConverters.asScala(Arrays.asList(1, null, 2)), "[1,null,2]"),
                nested(CollectionConverters.asScala(List.of()), "[]"),
                nested(CollectionConverters.asScala(orderedMap()), "{\"渝\":1.50,\"1\":null}"),
                nested(CollectionConverters.asScala(Map.of()), "{}"),
                nested(struct(new String[] {"a", "a"}, "x", struct(new String[0])), "{\"a\":\"x\",\"a_2\":{}}"));
    }

    private static Arguments nested(Object value, String json) {
        String field = json.contains(",") || json.contains("\"") ? '"' + json.replace("\"", "\"\"") + '"' : json;
        return Arguments.of(value, json, field, json);
    }

    private static Map<Object, @Nullable Object> orderedMap() {
        Map<Object, @Nullable Object> map = new LinkedHashMap<>();
        map.put("渝", new BigDecimal("1.50"));
        map.put(1, null);
        return map;
    }

    private static Row struct(String[] names, Object... values) {
        StructType type = new StructType();
        for (String name : names) {
            type = type.add(name, DataTypes.StringType);
        }
        return new GenericRowWithSchema(values, type);
    }

    @ParameterizedTest
    @MethodSource("awkwardValues")
    void noFormatLosesOrInventsAnything(@Nullable Object value, String json, String field, String cell)
            throws IOException {
        StructType schema = schema("k", DataTypes.IntegerType).add("v", DataTypes.StringType);
        List<Row> rows = List.of(RowFactory.create(7, value));

        assertThat(written(new JsonFormat(result(schema, rows)))).isEqualTo("[\n{\"k\":7,\"v\":" + json + "}\n]\n");
        assertThat(written(new CsvFormat(result(schema, rows)))).isEqualTo("k,v\n7," + field + "\n");
        assertThat(written(new TableFormat(result(schema, rows)))
                        .lines()
                        .toList()
                        .get(2))
                .isEqualTo(("7  " + cell).stripTrailing());
    }

    @Test
    void anEmptyResultIsStillAResult() throws IOException {
        StructType schema = schema("a,b", DataTypes.StringType);

        assertThat(written(new JsonFormat(result(schema, List.of())))).isEqualTo("[]\n");
        assertThat(written(new CsvFormat(result(schema, List.of())))).isEqualTo("\"a,b\"\n");
        assertThat(written(new TableFormat(result(schema, List.of())))).isEqualTo("a,b\n---\n(0 rows)\n");
    }

    @Test
    void columnsOfTheSameNameAllReachJson() throws IOException {
        StructType schema = schema("a", DataTypes.IntegerType)
                .add("a_2", DataTypes.IntegerType)
                .add("a", DataTypes.IntegerType);

        assertThat(written(new JsonFormat(result(schema, List.of(RowFactory.create(1, 2, 3))))))
                .isEqualTo("[\n{\"a\":1,\"a_2\":2,\"a_3\":3}\n]\n");
    }

    @Test
    void aTableAlignsChineseAndPutsNumbersToTheRight() throws IOException {
        StructType schema = schema("区县", DataTypes.StringType)
                .add("gdp", DataTypes.createDecimalType(38, 8))
                .add("note", DataTypes.StringType);
        List<Row> rows = List.of(
                RowFactory.create("渝北区", new BigDecimal("2297.11"), "é"),
                RowFactory.create("ＡB", new BigDecimal("5"), "x".repeat(100)),
                RowFactory.create(null, null, null));

        assertThat(written(new TableFormat(result(schema, rows))))
                .isEqualTo("""
                        区县        gdp  note
                        ------  -------  %s
                        渝北区  2297.11  é
                        ＡB           5  %s…
                        NULL       NULL  NULL
                        (3 rows)
                        """.formatted("-".repeat(80), "x".repeat(79)));
    }

    @Test
    void rowsAreTakenAsTheyAreWrittenAndNotBefore() throws IOException {
        StructType schema = schema("n", DataTypes.IntegerType);
        int[] taken = {0};
        Iterator<Row> rows = IntStream.range(0, 100_000)
                .peek(n -> taken[0] = n)
                .mapToObj(n -> (Row) RowFactory.create(n))
                .iterator();
        StringWriter stopped = new StringWriter() {
            @Override
            public void write(String text) {
                throw new IllegalStateException("full");
            }
        };

        for (Console.Result format : List.of(
                new JsonFormat(new QueryResult(schema, rows)), new TableFormat(new QueryResult(schema, rows)))) {
            assertThat(catchThrowable(() -> format.writeTo(stopped))).hasMessage("full");
        }
        assertThat(taken[0]).isLessThan(2_000);
    }

    private static StructType schema(String name, DataType type) {
        return new StructType().add(name, type);
    }

    private static QueryResult result(StructType schema, List<Row> rows) {
        return new QueryResult(schema, rows.iterator());
    }

    private static String written(Console.Result format) throws IOException {
        StringWriter writer = new StringWriter();
        format.writeTo(writer);
        return writer.toString();
    }
}

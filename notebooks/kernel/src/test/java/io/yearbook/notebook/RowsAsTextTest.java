package io.yearbook.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

/** What a person and a program read of the same rows. */
class RowsAsTextTest {

    private static final StructType SCHEMA = new StructType()
            .add("区县", DataTypes.StringType)
            .add("value", DataTypes.createDecimalType(38, 8))
            .add("score", DataTypes.DoubleType)
            .add("known_from", DataTypes.TimestampType)
            .add("period_end", DataTypes.DateType);

    private static final List<Row> ROWS = List.of(
            RowFactory.create(
                    "渝北区, \"两江\" <b>",
                    new BigDecimal("2297.11000000"),
                    2.0 / 3,
                    Instant.parse("2024-01-10T00:00:00.123Z"),
                    LocalDate.of(2022, 12, 31)),
            RowFactory.create("", null, null, null, null));

    @Test
    void peopleReadNoDigitsWithoutMeaningAndNoMarkup() {
        assertThat(HtmlTable.of(SCHEMA, ROWS, 60))
                .contains("<th>区县</th><th class=\"n\">value</th>")
                .contains("<td>渝北区, &quot;两江&quot; &lt;b&gt;</td><td class=\"n\">2297.11</td>"
                        + "<td class=\"n\">0.666667</td><td>2024-01-10T00:00:00Z</td><td>2022-12-31</td>")
                .contains("<td></td><td class=\"n\"></td>")
                .doesNotContain("<caption>");
    }

    @Test
    void programsReadAllOfAValueAndTellNullFromEmpty() {
        assertThat(CsvText.of(SCHEMA, ROWS))
                .isEqualTo("区县,value,score,known_from,period_end\n"
                        + "\"渝北区, \"\"两江\"\" <b>\",2297.11000000,0.6666666666666666,2024-01-10T00:00:00.123Z,2022-12-31\n"
                        + "\"\",,,,");
    }

    @Test
    void aLongTableSaysThatThereIsMore() {
        assertThat(HtmlTable.of(SCHEMA, ROWS, 1))
                .contains("The first 1 rows; there are more")
                .doesNotContain("<td></td>");
        assertThat(HtmlTable.of(SCHEMA, List.of(), 60)).isEqualTo("<p>没有符合条件的数据 · No rows.</p>");
    }

    @Test
    void smallAndWholeNumbersAreNeverWrittenAsPowers() {
        assertThat(CellText.readable(1.0e-7)).isEqualTo("0.0000001");
        assertThat(CellText.readable(new BigDecimal("30700.0"))).isEqualTo("30700");
        assertThat(CellText.readable(Double.NaN)).isEqualTo("NaN");
    }
}

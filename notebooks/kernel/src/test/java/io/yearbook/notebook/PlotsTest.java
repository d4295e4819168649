package io.yearbook.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.XYChart;

/** Rows become plots by the order of their columns. */
class PlotsTest {

    private static final List<Row> RANKS = rows("2021|2|渝北", "2022|1|渝北", "2021|1|九龙坡", "2022|2|九龙坡", "2022||江北");

    /** Cells that are numbers become numbers; empty ones are null. */
    static List<Row> rows(String... lines) {
        return Arrays.stream(lines)
                .map(line -> RowFactory.create(Arrays.stream(line.split("\\|", -1))
                        .map(cell -> cell.isEmpty()
                                ? null
                                : cell.matches("-?[0-9.]+") ? (Object) Double.valueOf(cell) : cell)
                        .toArray()))
                .toList();
    }

    private static <T> T present(@Nullable T value) {
        return Objects.requireNonNull(value);
    }

    @Test
    void theBestRankIsOnTop() {
        XYChart chart = Plots.ranks(RANKS, "位次");

        assertThat(chart.getSeriesMap()).containsOnlyKeys("渝北", "九龙坡");
        assertThat(present(chart.getSeriesMap().get("渝北")).getYData()).containsExactly(1, 2);
        assertThat(chart.getStyler().getYAxisMax()).isEqualTo(2.6);
        assertThat(Stream.of(3.0, 2.0, 1.0, 0.0)
                        .map(chart.getStyler().getyAxisTickLabelsFormattingFunction())
                        .map(String::strip))
                .containsExactly("", "1", "2", "");
    }

    @Test
    void anIntervalReachesFromItsBestToItsWorstRank() {
        CategoryChart chart = Plots.rankIntervals(rows("渝北|1|1|4", "九龙坡|2|2|2"), "区间", "5–95%");

        assertThat(present(chart.getSeriesMap().get("5–95%")).getYData().toString())
                .isEqualTo("[2.5, 3.0]");
        assertThat(present(chart.getSeriesMap().get("5–95%")).getExtraValues().toString())
                .isEqualTo("[1.5, 0.0]");
        assertThat(present(chart.getSeriesMap().get("位次 rank")).getYData().toString())
                .isEqualTo("[4.0, 3.0]");
    }

    @Test
    void aPartWithoutARowCountsNothing() {
        CategoryChart chart = Plots.stacks(rows("渝北|30|规模", "渝北|20|增速", "江北|10|规模"), "构成", "分");

        assertThat(present(chart.getSeriesMap().get("规模")).getYData().toString())
                .isEqualTo("[30.0, 10.0]");
        assertThat(present(chart.getSeriesMap().get("增速")).getYData().toString())
                .isEqualTo("[20.0, 0.0]");
    }

    @Test
    void theChosenFontHoldsChineseAndThePictureIsSharp() throws IOException {
        var display = new ChartDisplay().render(null, Plots.lines(RANKS, "地区生产总值", "亿元"));
        var picture = ImageIO.read(new ByteArrayInputStream(Base64.getDecoder()
                .decode(present(display.data().get("image/png")).toString())));

        assertThat(picture.getWidth()).isEqualTo(2 * ChartStyle.WIDTH);
        assertThat(display.metadata()).containsKey("image/png");
        assertThat(display.data()).containsEntry("text/plain", "地区生产总值");
        assertThat(ChineseFont.plain(12).getSize()).isEqualTo(12);
    }

    @Test
    void nothingToDrawIsSaidInsteadOfDrawn() {
        assertThat(new ChartDisplay()
                        .render(null, Plots.bars(rows("渝北|"), "增速", "%"))
                        .data())
                .containsOnlyKeys("text/html")
                .extractingByKey("text/html")
                .asString()
                .contains("Nothing to draw");
    }

    @Test
    void aColumnOutOfPlaceIsNamed() {
        assertThatThrownBy(() -> Plots.lines(rows("渝北|2022|5"), "GDP", "亿元"))
                .hasMessage("column 1 of the plot holds 渝北, which is no number; CAST it, or put the columns in the"
                        + " order that the plot names");
    }
}

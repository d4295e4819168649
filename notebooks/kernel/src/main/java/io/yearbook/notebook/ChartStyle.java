package io.yearbook.notebook;

import java.awt.BasicStroke;
import java.awt.Color;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.Styler;

/** The looks that all plots share: a font that holds Chinese, little ink, colours that differ for the colour-blind too. */
final class ChartStyle {

    static final int WIDTH = 860;
    static final int HEIGHT = 420;

    private static final int NARROWEST_STEP = 18;
    private static final double MORE_THAN_HALF = 0.55;

    private static final Color INK = new Color(0x33, 0x33, 0x33);
    private static final Color GRID = new Color(0xe2, 0xe2, 0xe2);

    private static final Color[] SERIES = {
        new Color(0x00, 0x72, 0xb2),
        new Color(0xd5, 0x5e, 0x00),
        new Color(0x00, 0x9e, 0x73),
        new Color(0xcc, 0x79, 0xa7),
        new Color(0xe6, 0x9f, 0x00),
        new Color(0x56, 0xb4, 0xe9),
        new Color(0x7f, 0x3c, 0x8d),
        new Color(0x8c, 0x56, 0x4b),
        new Color(0x33, 0x33, 0x33),
        new Color(0x9a, 0x9a, 0x00),
    };

    private ChartStyle() {}

    static <S extends AxesChartStyler> void apply(Chart<S, ?> chart, String title, String yTitle) {
        chart.setTitle(title);
        chart.setYAxisTitle(yTitle);
        S style = chart.getStyler();
        style.setChartTitleFont(ChineseFont.bold(15))
                .setLegendFont(ChineseFont.plain(12))
                .setLegendPosition(Styler.LegendPosition.OutsideE)
                .setLegendBorderColor(Color.WHITE)
                .setAnnotationTextFont(ChineseFont.plain(12))
                .setAnnotationTextFontColor(INK)
                .setChartBackgroundColor(Color.WHITE)
                .setPlotBorderVisible(false)
                .setSeriesColors(SERIES)
                .setMarkerSize(7)
                .setChartPadding(8)
                .setChartFontColor(INK);
        style.setAxisTitleFont(ChineseFont.plain(12))
                .setAxisTickLabelsFont(ChineseFont.plain(12))
                .setPlotGridVerticalLinesVisible(false)
                .setPlotGridLinesColor(GRID)
                .setPlotGridLinesStroke(new BasicStroke(1f))
                .setXAxisTitleVisible(false)
                .setErrorBarsColorSeriesColor(true);
    }

    /**
     * Ranks go down from 1 at the top. The axis itself goes up, so a rank is drawn at its {@link #place}, and labelled as
     * it is.
     */
    static void rankAxis(AxesChartStyler style, double lowest) {
        style.setYAxisMin(0.4)
                .setYAxisMax(lowest + 0.6)
                .setYAxisTickMarkSpacingHint(wholeSteps(HEIGHT, lowest))
                .setyAxisTickLabelsFormattingFunction(value -> rankLabel(Math.round(place(value, lowest)), lowest));
    }

    /** Where a rank is drawn: the lowest one at 1. Its own inverse. */
    static double place(double rank, double lowest) {
        return lowest + 1 - rank;
    }

    static void yearAxis(AxesChartStyler style, double years) {
        style.setXAxisTickMarkSpacingHint(wholeSteps(WIDTH, years))
                .setxAxisTickLabelsFormattingFunction(ChartStyle::whole);
    }

    /** Points between marks for which the marks fall on whole numbers: a year and a half is no year. */
    private static int wholeSteps(int length, double count) {
        return (int) Math.max(NARROWEST_STEP, MORE_THAN_HALF * length / Math.max(1, count));
    }

    /** Nothing beside marks above the first rank and below the last; a chart whose labels repeat would show none at all. */
    private static String rankLabel(long rank, double lowest) {
        if (rank < 1) {
            return " ".repeat((int) (2 * (1 - rank)));
        }
        return rank > lowest ? " ".repeat((int) (2 * (rank - Math.round(lowest)) - 1)) : String.valueOf(rank);
    }

    private static String whole(double value) {
        return String.valueOf(Math.round(value));
    }
}

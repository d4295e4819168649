package io.yearbook.notebook;

import java.awt.BasicStroke;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.knowm.xchart.AnnotationText;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategorySeries;
import org.knowm.xchart.CategorySeries.CategorySeriesRenderStyle;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * Plots of the rows of a query, which are read by the order of their columns; a row in which one is null is left out. A
 * plot is the last expression of a cell. It is a chart of XChart, which can be changed before it is shown.
 */
public final class Plots {

    /** More categories than this and their names would touch if they were not turned. */
    private static final int NAMES_IN_A_ROW = 12;

    /** In years, right of the last one. */
    private static final double SPACE_FOR_NAME = 0.45;

    private Plots() {}

    /** Lines over the years. Columns: year, value, name of the line. */
    public static XYChart lines(Dataset<Row> rows, String title, String unit) {
        return lines(rows.collectAsList(), title, unit);
    }

    static XYChart lines(List<Row> rows, String title, String unit) {
        List<Row> points = Points.complete(rows, 0, 1, 2);
        XYChart chart = overYears(points, title, unit);
        Points.bySeries(points, 2)
                .forEach((name, line) -> chart.addSeries(
                        name,
                        Points.numbers(line, row -> Points.number(row, 0)),
                        Points.numbers(line, row -> Points.number(row, 1))));
        return chart;
    }

    /** Ranks over the years, 1 at the top, each line named at its end. Columns: year, rank, name of the line. */
    public static XYChart ranks(Dataset<Row> rows, String title) {
        return ranks(rows.collectAsList(), title);
    }

    static XYChart ranks(List<Row> rows, String title) {
        List<Row> ranked = Points.complete(rows, 0, 1, 2);
        XYChart chart = overYears(ranked, title, "位次 rank");
        if (ranked.isEmpty()) {
            return chart;
        }
        double last = largest(ranked, 0);
        double lowest = largest(ranked, 1);
        Points.bySeries(ranked, 2).forEach((name, line) -> {
            chart.addSeries(
                    name,
                    Points.numbers(line, row -> Points.number(row, 0)),
                    Points.numbers(line, row -> ChartStyle.place(Points.number(row, 1), lowest)));
            Row end = line.get(line.size() - 1);
            if (Points.number(end, 0) == last) {
                double place = ChartStyle.place(Points.number(end, 1), lowest);
                chart.addAnnotation(new AnnotationText(name, last + SPACE_FOR_NAME / 2, place, false));
            }
        });
        ChartStyle.rankAxis(chart.getStyler(), lowest);
        chart.getStyler().setXAxisMax(last + SPACE_FOR_NAME).setLegendVisible(false);
        return chart;
    }

    /** One bar each. Columns: name, value. */
    public static CategoryChart bars(Dataset<Row> rows, String title, String unit) {
        return bars(rows.collectAsList(), title, unit);
    }

    static CategoryChart bars(List<Row> rows, String title, String unit) {
        List<Row> bars = Points.complete(rows, 0, 1);
        CategoryChart chart = overNames(bars, title, unit);
        if (!bars.isEmpty()) {
            chart.addSeries(unit, names(bars), Points.numbers(bars, row -> Points.number(row, 1)));
        }
        chart.getStyler().setLegendVisible(false);
        return chart;
    }

    /** Bars made up of parts; a part without a row counts nothing. Columns: name, value, name of the part. */
    public static CategoryChart stacks(Dataset<Row> rows, String title, String unit) {
        return stacks(rows.collectAsList(), title, unit);
    }

    static CategoryChart stacks(List<Row> rows, String title, String unit) {
        List<Row> parts = Points.complete(rows, 0, 1, 2);
        CategoryChart chart = overNames(parts, title, unit);
        List<String> names = names(parts);
        Points.bySeries(parts, 2).forEach((part, of) -> {
            Map<String, Double> values = of.stream()
                    .collect(Collectors.toMap(row -> Points.text(row, 0), row -> Points.number(row, 1), Double::sum));
            chart.addSeries(
                    part,
                    names,
                    names.stream().map(name -> values.getOrDefault(name, 0.0)).toList());
        });
        chart.getStyler()
                .setStacked(true)
                .setLegendPosition(LegendPosition.OutsideS)
                .setLegendLayout(LegendLayout.Horizontal);
        return chart;
    }

    /** Ranks with the interval they may lie in, 1 at the top. Columns: name, rank, best rank, worst rank. */
    public static CategoryChart rankIntervals(Dataset<Row> rows, String title, String interval) {
        return rankIntervals(rows.collectAsList(), title, interval);
    }

    static CategoryChart rankIntervals(List<Row> rows, String title, String interval) {
        List<Row> ranked = Points.complete(rows, 0, 1, 2, 3);
        CategoryChart chart = overNames(ranked, title, "位次 rank");
        if (ranked.isEmpty()) {
            return chart;
        }
        List<String> names = names(ranked);
        double lowest = largest(ranked, 3);
        CategorySeries range = chart.addSeries(
                interval,
                names,
                Points.numbers(
                        ranked, row -> ChartStyle.place((Points.number(row, 2) + Points.number(row, 3)) / 2, lowest)),
                Points.numbers(ranked, row -> (Points.number(row, 3) - Points.number(row, 2)) / 2));
        range.setMarker(SeriesMarkers.NONE).setLineStyle(new BasicStroke(0f));
        chart.addSeries(
                "位次 rank", names, Points.numbers(ranked, row -> ChartStyle.place(Points.number(row, 1), lowest)));
        chart.getStyler()
                .setDefaultSeriesRenderStyle(CategorySeriesRenderStyle.Scatter)
                .setOverlapped(true)
                .setLegendVisible(false);
        chart.setXAxisTitle("◆ 位次 rank    │ " + interval);
        chart.getStyler().setXAxisTitleVisible(true);
        ChartStyle.rankAxis(chart.getStyler(), lowest);
        return chart;
    }

    private static XYChart overYears(List<Row> points, String title, String unit) {
        XYChart chart = new XYChart(ChartStyle.WIDTH, ChartStyle.HEIGHT);
        ChartStyle.apply(chart, title, unit);
        if (!points.isEmpty()) {
            ChartStyle.yearAxis(chart.getStyler(), largest(points, 0) - smallest(points, 0));
        }
        return chart;
    }

    private static CategoryChart overNames(List<Row> rows, String title, String unit) {
        CategoryChart chart = new CategoryChart(ChartStyle.WIDTH, ChartStyle.HEIGHT);
        ChartStyle.apply(chart, title, unit);
        if (names(rows).size() > NAMES_IN_A_ROW) {
            chart.getStyler().setXAxisLabelRotation(45);
        }
        return chart;
    }

    private static List<String> names(List<Row> rows) {
        return rows.stream().map(row -> Points.text(row, 0)).distinct().toList();
    }

    private static double smallest(List<Row> rows, int column) {
        return rows.stream()
                .mapToDouble(row -> Points.number(row, column))
                .min()
                .orElseThrow();
    }

    private static double largest(List<Row> rows, int column) {
        return rows.stream()
                .mapToDouble(row -> Points.number(row, column))
                .max()
                .orElseThrow();
    }
}

package io.yearbook.workbook;

import io.yearbook.workbook.Chart.Series;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;

/**
 * Points within their intervals: columns of which only the upper part is seen, and markers over them. Lines from the
 * highest to the lowest value of a line chart would say the same, but some programs do not draw them.
 */
final class IntervalSeries {

    /** Place in the legend of the part of the columns that is not seen. */
    static final int UNSEEN_ENTRY = 0;

    private static final int GAP_PERCENT = 200;
    private static final int POINT = 0;
    private static final int START = 1;
    private static final int LENGTH = 2;

    private final XSSFChart drawn;
    private final Chart chart;

    IntervalSeries(XSSFChart drawn, Chart chart) {
        this.drawn = drawn;
        this.chart = chart;
    }

    void plot(XDDFCategoryAxis categories, XDDFValueAxis values, XDDFDataSource<?> source) {
        columns((XDDFBarChartData) drawn.createData(ChartTypes.BAR, categories, values), source);
        points((XDDFLineChartData) drawn.createData(ChartTypes.LINE, categories, values), source);
    }

    private void columns(XDDFBarChartData data, XDDFDataSource<?> source) {
        data.setBarDirection(BarDirection.COL);
        data.setBarGrouping(BarGrouping.STACKED);
        data.setGapWidth(GAP_PERCENT);
        data.setVaryColors(false);
        var start = column(data, source, chart.series().get(START));
        start.setFillProperties(new XDDFNoFillProperties());
        start.setLineProperties(ChartSeries.noLine());
        var length = column(data, source, chart.series().get(LENGTH));
        length.setFillProperties(ChartPalette.pale());
        length.setLineProperties(ChartPalette.paleEdge());
        drawn.plot(data);
        ChartSeries.inOnePlace(drawn.getCTChart().getPlotArea().getBarChartArray(0));
    }

    private static XDDFBarChartData.Series column(XDDFBarChartData data, XDDFDataSource<?> source, Series series) {
        var column = (XDDFBarChartData.Series) ChartSeries.add(data, source, series);
        column.setInvertIfNegative(false);
        return column;
    }

    private void points(XDDFLineChartData data, XDDFDataSource<?> source) {
        data.setGrouping(Grouping.STANDARD);
        data.setVaryColors(false);
        var point = (XDDFLineChartData.Series)
                ChartSeries.add(data, source, chart.series().get(POINT));
        point.setSmooth(false);
        point.setMarkerStyle(ChartPalette.marker(POINT));
        point.setLineProperties(ChartSeries.noLine());
        drawn.plot(data);
        CTLineSer line = drawn.getCTChart().getPlotArea().getLineChartArray(0).getSerArray(0);
        ChartSeries.fillMarker(line.getMarker(), POINT);
        ChartSeries.label(line.isSetDLbls() ? line.getDLbls() : line.addNewDLbls(), chart);
    }
}

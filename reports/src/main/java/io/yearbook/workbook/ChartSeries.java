package io.yearbook.workbook;

import io.yearbook.workbook.Chart.Kind;
import io.yearbook.workbook.Chart.Series;
import java.util.TreeSet;
import javax.xml.namespace.QName;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDPt;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTMarker;

/** The lines and bars of a chart. */
final class ChartSeries {

    private static final int GAP_PERCENT = 60;
    private static final String WHOLE_OVERLAP = "100";

    private final XSSFChart drawn;
    private final Chart chart;

    private ChartSeries(XSSFChart drawn, Chart chart) {
        this.drawn = drawn;
        this.chart = chart;
    }

    static void plot(
            XSSFChart drawn, Chart chart, XDDFCategoryAxis categories, XDDFValueAxis values, XDDFDataSource<?> source) {
        ChartSeries series = new ChartSeries(drawn, chart);
        switch (chart.kind()) {
            case LINE ->
                series.lines((XDDFLineChartData) drawn.createData(ChartTypes.LINE, categories, values), source);
            case INTERVAL -> new IntervalSeries(drawn, chart).plot(categories, values, source);
            case BAR, STACKED_BAR, STACKED_COLUMN, CHANGE ->
                series.bars((XDDFBarChartData) drawn.createData(ChartTypes.BAR, categories, values), source);
        }
    }

    private void lines(XDDFLineChartData data, XDDFDataSource<?> source) {
        data.setGrouping(Grouping.STANDARD);
        data.setVaryColors(false);
        for (int i = 0; i < chart.series().size(); i++) {
            var line =
                    (XDDFLineChartData.Series) add(data, source, chart.series().get(i));
            line.setSmooth(false);
            line.setMarkerStyle(ChartPalette.marker(i));
            line.setLineProperties(ChartPalette.line(i));
        }
        drawn.plot(data);
        CTLineChart drawnLines = drawn.getCTChart().getPlotArea().getLineChartArray(0);
        for (int i = 0; i < chart.series().size(); i++) {
            finish(drawnLines.getSerArray(i), i);
        }
    }

    private void finish(CTLineSer line, int series) {
        CTMarker marker = line.getMarker();
        fillMarker(marker, series);
        for (int point : new TreeSet<>(chart.series().get(series).breaks())) {
            CTDPt apart = line.addNewDPt();
            apart.addNewIdx().setVal(point);
            apart.addNewMarker().set(marker);
            apart.addNewBubble3D().setVal(false);
            apart.addNewSpPr().set(properties(noLine()).getXmlObject());
        }
        if (isAlone()) {
            label(line.isSetDLbls() ? line.getDLbls() : line.addNewDLbls(), chart);
        }
    }

    /** Fills the marker as the series with this index. */
    static void fillMarker(CTMarker marker, int series) {
        XDDFShapeProperties solid = new XDDFShapeProperties();
        solid.setFillProperties(ChartPalette.fill(series));
        solid.setLineProperties(new XDDFLineProperties(ChartPalette.fill(series)));
        marker.addNewSpPr().set(solid.getXmlObject());
    }

    private void bars(XDDFBarChartData data, XDDFDataSource<?> source) {
        boolean stacked = isStacked();
        data.setBarDirection(chart.kind() == Kind.STACKED_COLUMN ? BarDirection.COL : BarDirection.BAR);
        data.setBarGrouping(stacked ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
        data.setGapWidth(GAP_PERCENT);
        data.setVaryColors(false);
        for (int i = 0; i < chart.series().size(); i++) {
            var bar = (XDDFBarChartData.Series) add(data, source, chart.series().get(i));
            bar.setInvertIfNegative(false);
            bar.setFillProperties(ChartPalette.fill(i));
            bar.setLineProperties(ChartPalette.seam());
        }
        drawn.plot(data);
        CTBarChart drawnBars = drawn.getCTChart().getPlotArea().getBarChartArray(0);
        if (stacked || chart.kind() == Kind.CHANGE) {
            inOnePlace(drawnBars);
        }
        if (isAlone() || chart.kind() == Kind.CHANGE) {
            for (CTBarSer bar : drawnBars.getSerList()) {
                label(bar.addNewDLbls(), chart);
            }
        }
    }

    private boolean isStacked() {
        return !isAlone() && (chart.kind() == Kind.STACKED_BAR || chart.kind() == Kind.STACKED_COLUMN);
    }

    /** Draws the bars of a category in one place, not beside each other. POI's small schema lacks the type of the value. */
    static void inOnePlace(CTBarChart bars) {
        try (XmlCursor overlap = bars.addNewOverlap().newCursor()) {
            overlap.setAttributeText(new QName("val"), WHOLE_OVERLAP);
        }
    }

    static XDDFChartData.Series add(XDDFChartData data, XDDFDataSource<?> source, Series series) {
        XDDFNumericalDataSource<Double> values = XDDFDataSourcesFactory.fromNumericCellRange(
                series.values().sheet(), series.values().range());
        XDDFChartData.Series added = data.addSeries(source, values);
        added.setTitle(CellText.storable(series.name()), null);
        return added;
    }

    /** One series has its numbers beside its points; more would cover each other. */
    private boolean isAlone() {
        return chart.series().size() == 1;
    }

    /** Writes the values beside their points, as the axis writes them. */
    static void label(CTDLbls labels, Chart chart) {
        var format = labels.addNewNumFmt();
        format.setFormatCode(chart.axis().numberFormat());
        format.setSourceLinked(false);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    static XDDFLineProperties noLine() {
        return new XDDFLineProperties(new XDDFNoFillProperties());
    }

    private static XDDFShapeProperties properties(XDDFLineProperties line) {
        XDDFShapeProperties properties = new XDDFShapeProperties();
        properties.setLineProperties(line);
        return properties;
    }
}

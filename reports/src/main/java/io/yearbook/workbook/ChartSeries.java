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
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
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
            case LINE, INTERVAL ->
                series.lines((XDDFLineChartData) drawn.createData(ChartTypes.LINE, categories, values), source);
            case BAR, STACKED_BAR, STACKED_COLUMN ->
                series.bars((XDDFBarChartData) drawn.createData(ChartTypes.BAR, categories, values), source);
        }
    }

    private void lines(XDDFLineChartData data, XDDFDataSource<?> source) {
        data.setGrouping(Grouping.STANDARD);
        data.setVaryColors(false);
        for (int i = 0; i < chart.series().size(); i++) {
            var line = (XDDFLineChartData.Series) add(data, source, i);
            line.setSmooth(false);
            line.setMarkerStyle(marker(i));
            line.setLineProperties(chart.kind() == Kind.INTERVAL ? noLine() : ChartPalette.line(i));
        }
        drawn.plot(data);
        CTLineChart drawnLines = drawn.getCTChart().getPlotArea().getLineChartArray(0);
        if (chart.kind() == Kind.INTERVAL) {
            drawnLines
                    .addNewHiLowLines()
                    .addNewSpPr()
                    .set(properties(ChartPalette.line(0)).getXmlObject());
        }
        for (int i = 0; i < chart.series().size(); i++) {
            finish(drawnLines.getSerArray(i), i);
        }
    }

    private MarkerStyle marker(int series) {
        return chart.kind() == Kind.INTERVAL && series > 0 ? MarkerStyle.DASH : ChartPalette.marker(series);
    }

    private void finish(CTLineSer line, int series) {
        CTMarker marker = line.getMarker();
        XDDFShapeProperties solid = new XDDFShapeProperties();
        int colour = chart.kind() == Kind.INTERVAL ? 0 : series;
        solid.setFillProperties(ChartPalette.fill(colour));
        XDDFLineProperties edge = new XDDFLineProperties(ChartPalette.fill(colour));
        solid.setLineProperties(edge);
        marker.addNewSpPr().set(solid.getXmlObject());
        for (int point : new TreeSet<>(chart.series().get(series).breaks())) {
            CTDPt apart = line.addNewDPt();
            apart.addNewIdx().setVal(point);
            apart.addNewMarker().set(marker);
            apart.addNewBubble3D().setVal(false);
            apart.addNewSpPr().set(properties(noLine()).getXmlObject());
        }
        if (isAlone() || chart.kind() == Kind.INTERVAL && series == 0) {
            label(line.isSetDLbls() ? line.getDLbls() : line.addNewDLbls());
        }
    }

    private void bars(XDDFBarChartData data, XDDFDataSource<?> source) {
        boolean stacked = chart.kind() != Kind.BAR && !isAlone();
        data.setBarDirection(chart.kind() == Kind.STACKED_COLUMN ? BarDirection.COL : BarDirection.BAR);
        data.setBarGrouping(stacked ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
        data.setGapWidth(GAP_PERCENT);
        data.setVaryColors(false);
        for (int i = 0; i < chart.series().size(); i++) {
            var bar = (XDDFBarChartData.Series) add(data, source, i);
            bar.setInvertIfNegative(false);
            bar.setFillProperties(ChartPalette.fill(i));
            bar.setLineProperties(ChartPalette.seam());
        }
        drawn.plot(data);
        CTBarChart drawnBars = drawn.getCTChart().getPlotArea().getBarChartArray(0);
        if (stacked) {
            // POI's small schema knows the element, not the type of its value.
            try (XmlCursor overlap = drawnBars.addNewOverlap().newCursor()) {
                overlap.setAttributeText(new QName("val"), WHOLE_OVERLAP);
            }
        }
        if (isAlone()) {
            label(drawnBars.getSerArray(0).addNewDLbls());
        }
    }

    private XDDFChartData.Series add(XDDFChartData data, XDDFDataSource<?> source, int index) {
        Series series = chart.series().get(index);
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

    private void label(CTDLbls labels) {
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

    private static XDDFLineProperties noLine() {
        return new XDDFLineProperties(new XDDFNoFillProperties());
    }

    private static XDDFShapeProperties properties(XDDFLineProperties line) {
        XDDFShapeProperties properties = new XDDFShapeProperties();
        properties.setLineProperties(line);
        return properties;
    }
}

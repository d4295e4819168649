package io.yearbook.workbook;

import io.yearbook.workbook.Chart.CategoryOrder;
import io.yearbook.workbook.Chart.Cells;
import io.yearbook.workbook.Chart.Kind;
import io.yearbook.workbook.Chart.Limits;
import javax.xml.namespace.QName;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartLegend;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLegendEntry;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumFmt;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/** Draws native charts. Cells must be filled before: their values are kept in the chart, too. */
public final class Charts {

    /** No more labels than this on an axis of ranks. */
    private static final int RANK_LABELS = 8;

    private Charts() {}

    /**
     * Draws a chart over the cells of {@code place}, which should be empty and on one page.
     *
     * @param sheet the chart is on; the cells that it shows may be on another one
     */
    public static void draw(XSSFSheet sheet, Chart chart, CellRangeAddress place) {
        XSSFChart drawn = sheet.createDrawingPatriarch()
                .createChart(new XSSFClientAnchor(
                        0,
                        0,
                        0,
                        0,
                        place.getFirstColumn(),
                        place.getFirstRow(),
                        place.getLastColumn() + 1,
                        place.getLastRow() + 1));
        drawn.getCTChartSpace().addNewRoundedCorners().setVal(false);
        drawn.setTitleText(CellText.storable(chart.title()));
        drawn.setTitleOverlay(false);
        drawn.displayBlanksAs(DisplayBlanks.GAP);
        XDDFCategoryAxis categories = categoryAxis(drawn, chart);
        XDDFValueAxis values = valueAxis(drawn, chart);
        categories.crossAxis(values);
        values.crossAxis(categories);
        ChartSeries.plot(drawn, chart, categories, values, dataSource(chart.categories()));
        if (chart.series().size() > 1 || chart.kind() == Kind.CHANGE) {
            XDDFChartLegend legend = drawn.getOrAddLegend();
            legend.setPosition(LegendPosition.BOTTOM);
            if (chart.kind() == Kind.INTERVAL) {
                leaveOut(legend, IntervalSeries.UNSEEN_ENTRY);
            }
        }
        nameEveryCategory(drawn);
        ChartText.applyToTitle(drawn);
        ChartText.apply(drawn);
        describe(drawn, chart);
    }

    private static void leaveOut(XDDFChartLegend legend, int entry) {
        XDDFLegendEntry unseen = legend.addEntry();
        unseen.setIndex(entry);
        unseen.setDelete(true);
    }

    /** Else programs leave out names where they are many. POI's small schema lacks the element. */
    private static void nameEveryCategory(XSSFChart drawn) {
        try (XmlCursor axis = drawn.getCTChart().getPlotArea().getCatAxArray(0).newCursor()) {
            axis.toEndToken();
            axis.beginElement(new QName(XSSFRelation.NS_CHART, "tickLblSkip"));
            axis.insertAttributeWithValue(new QName("val"), "1");
        }
    }

    private static void describe(XSSFChart drawn, Chart chart) {
        CTNonVisualDrawingProps properties = drawn.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr();
        properties.setName("图" + properties.getId());
        properties.setTitle(CellText.storable(chart.title()));
        properties.setDescr(CellText.storable(chart.description()));
    }

    private static XDDFCategoryAxis categoryAxis(XSSFChart drawn, Chart chart) {
        boolean fromTheLeft = fromTheLeft(chart);
        XDDFCategoryAxis axis = drawn.createCategoryAxis(fromTheLeft ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        // Bars are counted from the bottom, readers begin at the top.
        boolean turned = fromTheLeft == (chart.order() == CategoryOrder.AS_GIVEN);
        axis.setOrientation(turned ? AxisOrientation.MAX_MIN : AxisOrientation.MIN_MAX);
        axis.setMajorTickMark(AxisTickMark.NONE);
        axis.setMinorTickMark(AxisTickMark.NONE);
        // Ranks grow downwards, so that the foot of the chart is where they are high.
        axis.setTickLabelPosition(chart.axis().isOfRanks() ? AxisTickLabelPosition.HIGH : AxisTickLabelPosition.LOW);
        axis.getOrAddShapeProperties().setLineProperties(ChartPalette.grid());
        if (fromTheLeft) {
            ChartText.showEveryName(drawn.getCTChart().getPlotArea().getCatAxArray(0));
        }
        return axis;
    }

    private static XDDFValueAxis valueAxis(XSSFChart drawn, Chart chart) {
        boolean fromTheLeft = fromTheLeft(chart);
        XDDFValueAxis axis = drawn.createValueAxis(fromTheLeft ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        axis.setCrossBetween(AxisCrossBetween.BETWEEN);
        // The side opposite to where turned categories begin.
        boolean turned = fromTheLeft == (chart.order() == CategoryOrder.AS_GIVEN);
        axis.setCrosses(turned ? AxisCrosses.MAX : AxisCrosses.AUTO_ZERO);
        axis.setMajorTickMark(AxisTickMark.NONE);
        axis.setMinorTickMark(AxisTickMark.NONE);
        axis.getOrAddMajorGridProperties().setLineProperties(ChartPalette.grid());
        axis.getOrAddShapeProperties().setLineProperties(ChartPalette.grid());
        if (chart.axis().isOfRanks()) {
            axis.setOrientation(AxisOrientation.MAX_MIN);
            axis.setMinimum(1);
            axis.setMaximum(Math.max(2, chart.axis().ranked()));
            axis.setMajorUnit(1 + (chart.axis().ranked() - 1) / RANK_LABELS);
        }
        Limits limits = chart.axis().limits();
        if (limits.least() != null) {
            axis.setMinimum(limits.least());
        }
        if (limits.most() != null) {
            axis.setMaximum(limits.most());
        }
        var drawnAxis = drawn.getCTChart().getPlotArea().getValAxArray(0);
        CTNumFmt format = drawnAxis.isSetNumFmt() ? drawnAxis.getNumFmt() : drawnAxis.addNewNumFmt();
        format.setFormatCode(chart.axis().tickFormat());
        format.setSourceLinked(false);
        if (!chart.axis().title().isEmpty()) {
            axis.setTitle(CellText.storable(chart.axis().title()));
            ChartText.applyToAxisTitle(drawnAxis.getTitle());
        }
        return axis;
    }

    private static boolean fromTheLeft(Chart chart) {
        return switch (chart.kind()) {
            case BAR, STACKED_BAR, CHANGE -> true;
            case LINE, STACKED_COLUMN, INTERVAL -> false;
        };
    }

    private static XDDFDataSource<?> dataSource(Cells cells) {
        CellRangeAddress range = cells.range();
        XSSFCell first = cells.sheet().getRow(range.getFirstRow()).getCell(range.getFirstColumn());
        return first != null && first.getCellType() == CellType.NUMERIC
                ? XDDFDataSourcesFactory.fromNumericCellRange(cells.sheet(), range)
                : XDDFDataSourcesFactory.fromStringCellRange(cells.sheet(), range);
    }
}

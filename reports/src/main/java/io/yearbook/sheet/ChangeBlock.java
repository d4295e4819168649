package io.yearbook.sheet;

import io.yearbook.content.ChangeChart;
import io.yearbook.content.ChangeChart.Bar;
import io.yearbook.content.ChangeChart.Meaning;
import io.yearbook.content.ReportPart;
import io.yearbook.model.ValueQualifier;
import io.yearbook.workbook.CellWriter;
import io.yearbook.workbook.Chart;
import io.yearbook.workbook.Chart.CategoryOrder;
import io.yearbook.workbook.Chart.Cells;
import io.yearbook.workbook.Chart.Kind;
import io.yearbook.workbook.Chart.Limits;
import io.yearbook.workbook.Chart.Series;
import io.yearbook.workbook.Chart.ValueAxis;
import io.yearbook.workbook.Charts;
import io.yearbook.workbook.NumberFormat;
import io.yearbook.workbook.Theme;
import io.yearbook.workbook.Theme.Role;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** One chart of changes. Its cells stand beside the printed page: a line a bar, with the way to where it is printed. */
final class ChangeBlock {

    /** The last printed column. */
    static final int LAST_COLUMN = 7;

    private static final int NAMES = LAST_COLUMN + 2;
    private static final int FIRST_SERIES = NAMES + 1;
    private static final int SEE = FIRST_SERIES + Meaning.values().length;
    private static final int PRINTED_WIDTH = 12;
    private static final int NAME_WIDTH = 40;
    private static final int NUMBER_WIDTH = 16;

    /** Columns, from 0, and their widths in Latin characters. */
    static final Map<Integer, Integer> WIDTHS = Stream.of(
                    IntStream.rangeClosed(0, LAST_COLUMN).mapToObj(column -> Map.entry(column, PRINTED_WIDTH)),
                    Stream.of(Map.entry(NAMES, NAME_WIDTH)),
                    IntStream.rangeClosed(FIRST_SERIES, SEE).mapToObj(column -> Map.entry(column, NUMBER_WIDTH)))
            .flatMap(widths -> widths)
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new));

    private static final float ROW_POINTS = 15.5f;
    /** Rows that the title, the axis and the legend take. */
    private static final int ROWS_BESIDE_BARS = 7;

    private static final int MOST_CHART_ROWS = 44;
    /** An empty row above the chart, whose edge would else be printed on the page before, and one for the remark. */
    private static final int ROWS_BESIDE_CHART = 2;

    /** A longer bar than this would leave the others too short to be seen. */
    private static final int MOST_PERCENT = 100;

    /** From this width on, labels of the axis are whole numbers. */
    private static final int WIDE = 5;

    private final XSSFSheet sheet;
    private final Theme theme;
    private final LinePlaces places;
    private final ChangeChart chart;

    ChangeBlock(XSSFSheet sheet, Theme theme, LinePlaces places, ChangeChart chart) {
        this.sheet = sheet;
        this.theme = theme;
        this.places = places;
        this.chart = chart;
    }

    /** How many rows the block takes. */
    int rows() {
        return Math.max(chartRows(), chart.bars().size() + 1) + ROWS_BESIDE_CHART;
    }

    private int chartRows() {
        return Math.min(MOST_CHART_ROWS, chart.bars().size() + ROWS_BESIDE_BARS);
    }

    /** Writes the block from this row on and gives the row below. */
    int write(int firstRow) {
        for (int row = firstRow; row < firstRow + rows(); row++) {
            sheet.createRow(row).setHeightInPoints(ROW_POINTS);
        }
        writeData(firstRow);
        Charts.draw(
                sheet,
                new Chart(
                        Kind.CHANGE,
                        chart.title() + "　单位：" + chart.unit(),
                        chart.inWords(),
                        column(NAMES, firstRow),
                        CategoryOrder.AS_GIVEN,
                        axis(),
                        series(firstRow)),
                new CellRangeAddress(firstRow + 1, firstRow + chartRows(), 0, LAST_COLUMN));
        CellWriter.at(sheet, firstRow + chartRows() + 1, 0, theme).text(remark(), Role.NOTE);
        return firstRow + rows();
    }

    private void writeData(int headRow) {
        CellWriter.at(sheet, headRow, NAMES, theme).text("图表数据", Role.HEADER);
        for (Meaning meaning : Meaning.values()) {
            CellWriter.at(sheet, headRow, FIRST_SERIES + meaning.ordinal(), theme)
                    .text(meaning.nameZh(), Role.HEADER);
        }
        CellWriter.at(sheet, headRow, SEE, theme).text("见", Role.HEADER);
        int row = headRow + 1;
        for (Bar bar : chart.bars()) {
            CellWriter.at(sheet, row, NAMES, theme).text(bar.name(), Role.UNWRAPPED);
            for (Meaning meaning : Meaning.values()) {
                CellWriter cell = CellWriter.at(sheet, row, FIRST_SERIES + meaning.ordinal(), theme);
                if (meaning == bar.meaning()) {
                    cell.change(bar.change(), ValueQualifier.EXACT);
                }
            }
            if (bar.about() != null) {
                places.lead(CellWriter.at(sheet, row, SEE, theme), ReportPart.of(bar.about()), bar.about());
            }
            row++;
        }
    }

    /** Of the meanings that occur. */
    private List<Series> series(int headRow) {
        List<Series> series = new ArrayList<>();
        for (Meaning meaning : Meaning.values()) {
            if (chart.bars().stream().anyMatch(bar -> bar.meaning() == meaning)) {
                series.add(Series.of(meaning.nameZh(), column(FIRST_SERIES + meaning.ordinal(), headRow)));
            }
        }
        return series;
    }

    private Cells column(int column, int headRow) {
        return Cells.ofColumn(sheet, column, headRow + 1, headRow + chart.bars().size());
    }

    private ValueAxis axis() {
        BigDecimal width =
                chart.most().max(BigDecimal.ZERO).subtract(chart.least().min(BigDecimal.ZERO));
        boolean wide = width.compareTo(BigDecimal.valueOf(WIDE)) > 0;
        return ValueAxis.within(limits(), "", format(chart.decimals()), format(wide ? 0 : chart.decimals()));
    }

    private static String format(int decimals) {
        return NumberFormat.change(decimals, ValueQualifier.EXACT);
    }

    private Limits limits() {
        BigDecimal most = BigDecimal.valueOf(MOST_PERCENT);
        return new Limits(
                chart.least().compareTo(most.negate()) < 0 ? -MOST_PERCENT : null,
                chart.most().compareTo(most) > 0 ? MOST_PERCENT : null);
    }

    private String remark() {
        return limits().equals(Limits.NONE)
                ? chart.remark()
                : chart.remark() + "超出±" + MOST_PERCENT + "的条形画到边为止，数值见图表数据。";
    }
}

package io.yearbook.sheet;

import io.yearbook.content.IndicatorRow;
import io.yearbook.content.Trend;
import io.yearbook.workbook.CellWriter;
import io.yearbook.workbook.Column;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One column a year, with the values that are one series with the newest: what small lines are drawn of. A year without
 * such a value is empty.
 *
 * @param years from the oldest; the newest years of all rows
 */
record SeriesColumns(List<Integer> years) {

    private static final int MOST_YEARS = 12;
    private static final int WIDTH = 13;

    SeriesColumns {
        years = List.copyOf(years);
    }

    static SeriesColumns of(List<IndicatorRow> rows) {
        IntSummaryStatistics stated = rows.stream()
                .flatMap(row -> row.trend().series().stream())
                .filter(point -> point.value() != null)
                .mapToInt(Trend.Point::year)
                .summaryStatistics();
        if (stated.getCount() == 0) {
            return new SeriesColumns(List.of());
        }
        int first = Math.max(stated.getMin(), stated.getMax() - MOST_YEARS + 1);
        return new SeriesColumns(
                IntStream.rangeClosed(first, stated.getMax()).boxed().toList());
    }

    List<Column<IndicatorRow>> columns() {
        return years.stream()
                .map(year -> new Column<IndicatorRow>(
                        "可比序列" + year + "年", WIDTH, (row, cell) -> value(row.trend(), year, cell)))
                .toList();
    }

    private static void value(Trend trend, int year, CellWriter cell) {
        trend.series().stream()
                .filter(point -> point.year() == year)
                .forEach(point -> cell.value(point.value(), point.qualifier()));
    }
}

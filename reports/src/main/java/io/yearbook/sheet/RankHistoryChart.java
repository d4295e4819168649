package io.yearbook.sheet;

import io.yearbook.content.RankHistory;
import io.yearbook.content.RankHistory.Position;
import io.yearbook.content.RankOverview;
import io.yearbook.content.ReportFacts;
import io.yearbook.workbook.Chart;
import io.yearbook.workbook.Chart.CategoryOrder;
import io.yearbook.workbook.Chart.Cells;
import io.yearbook.workbook.Chart.Kind;
import io.yearbook.workbook.Chart.Series;
import io.yearbook.workbook.Chart.ValueAxis;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** The chart of the positions that moved most, over the years. */
final class RankHistoryChart {

    private final RankOverview overview;
    private final List<Integer> years;
    private final IntFunction<Cells> cellsOfRow;

    /** @param cellsOfRow cells of the years in a row of the sheet */
    RankHistoryChart(RankOverview overview, IntFunction<Cells> cellsOfRow) {
        this.overview = overview;
        this.years = overview.years();
        this.cellsOfRow = cellsOfRow;
    }

    /**
     * The chart.
     *
     * @param yearRow row of the years
     * @param rows row of each history
     */
    Chart of(ReportFacts facts, int yearRow, Map<RankHistory, Integer> rows) {
        String title = facts.areaName() + years.get(0) + "—" + years.get(years.size() - 1) + "年位次";
        int ranked = overview.telling().stream()
                .flatMap(history -> history.positions().stream())
                .mapToInt(Position::ranked)
                .max()
                .orElse(1);
        List<Series> series = overview.telling().stream()
                .map(history -> new Series(
                        history.indicator(), cellsOfRow.apply(rows.getOrDefault(history, yearRow)), breaks(history)))
                .toList();
        return new Chart(
                Kind.LINE,
                title + "（第1位在上）",
                title + "。" + overview.telling().stream().map(this::inWords).collect(Collectors.joining("；")) + "。",
                cellsOfRow.apply(yearRow),
                CategoryOrder.AS_GIVEN,
                ValueAxis.ofRanks("位次", ranked),
                series);
    }

    /** Years in which the rank cannot be compared with that of the year before. */
    private Set<Integer> breaks(RankHistory history) {
        return history.positions().stream()
                .filter(position -> position.shift() == null && years.indexOf(position.year()) > 0)
                .map(position -> years.indexOf(position.year()))
                .collect(Collectors.toSet());
    }

    private String inWords(RankHistory history) {
        return history.positions().stream()
                .filter(position -> years.contains(position.year()))
                .map(position -> position.year() + "年第" + position.rank() + "位")
                .collect(Collectors.joining("、", history.indicator() + "：", ""));
    }
}

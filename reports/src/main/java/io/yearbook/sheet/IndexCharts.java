package io.yearbook.sheet;

import io.yearbook.content.IndexReport;
import io.yearbook.content.IndexStanding;
import io.yearbook.workbook.Chart;
import io.yearbook.workbook.Chart.CategoryOrder;
import io.yearbook.workbook.Chart.Cells;
import io.yearbook.workbook.Chart.Kind;
import io.yearbook.workbook.Chart.Series;
import io.yearbook.workbook.Chart.ValueAxis;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** The charts of a composite index, of cells of its tables. */
final class IndexCharts {

    /** More parts than this cannot be told apart. */
    static final int MAX_PARTS = 12;

    private static final String RANK_AXIS = "位次";

    private final XSSFSheet sheet;
    private final IndexReport report;

    IndexCharts(XSSFSheet sheet, IndexReport report) {
        this.sheet = sheet;
        this.report = report;
    }

    /** Ranks of the ranked districts with their intervals. */
    Chart intervals(int firstRow) {
        int lastRow = firstRow + ranked() - 1;
        return new Chart(
                Kind.INTERVAL,
                report.name() + report.year() + "年位次及其区间（5%—95%）",
                report.year() + "年各区县位次及区间：" + inWords(IndexStanding::district),
                Cells.ofColumn(sheet, 0, firstRow, lastRow),
                CategoryOrder.AS_GIVEN,
                ValueAxis.ofRanks(RANK_AXIS, mostRanked()),
                withInterval(firstRow, lastRow));
    }

    private List<Series> withInterval(int firstRow, int lastRow) {
        return List.of(
                Series.of("位次", column(IndexTables.RANK, firstRow, lastRow)),
                Series.of("区间起点", column(IndexTables.LOW, firstRow, lastRow)),
                Series.of("位次区间（5%—95%）", column(IndexPage.LENGTHS_COLUMN, firstRow, lastRow)));
    }

    /** Rank of the area over the years, with its interval where there is one. */
    Chart ranks(String area, int firstRow) {
        int lastRow = firstRow + report.standings().size() - 1;
        List<Series> series = hasIntervals()
                ? withInterval(firstRow, lastRow)
                : List.of(new Series("位次", column(IndexTables.RANK, firstRow, lastRow), gaps()));
        return new Chart(
                hasIntervals() ? Kind.INTERVAL : Kind.LINE,
                area + "：" + report.name() + "历年位次（第1位在上）",
                area + "历年位次：" + inWords(row -> row.score().year() + "年"),
                Cells.ofColumn(sheet, 0, firstRow, lastRow),
                CategoryOrder.REVERSED,
                ValueAxis.ofRanks(RANK_AXIS, mostRanked()),
                series);
    }

    /**
     * Contributions of the parts next below the index, whose tables of so many columns begin at these rows.
     *
     * @param kind bars for districts, columns for years
     */
    Chart contributions(Kind kind, String title, CategoryOrder order, List<Integer> firstRows) {
        int rows = scored();
        List<Series> series = new ArrayList<>();
        List<IndexStanding.Contribution> parts = report.standings().get(0).dimensions();
        for (int i = 0; i < parts.size(); i++) {
            int firstRow = firstRows.get(i / IndexTables.CONTRIBUTIONS_A_BLOCK);
            int column = IndexTables.FIRST_CONTRIBUTION + i % IndexTables.CONTRIBUTIONS_A_BLOCK;
            series.add(Series.of(parts.get(i).part(), column(column, firstRow, firstRow + rows - 1)));
        }
        String names = parts.stream().map(IndexStanding.Contribution::part).collect(Collectors.joining("、"));
        return new Chart(
                kind,
                title,
                title + "，分为" + names + "，各项之和为总分。",
                Cells.ofColumn(sheet, 0, firstRows.get(0), firstRows.get(0) + rows - 1),
                order,
                ValueAxis.of("得分", "0"),
                series);
    }

    /** Standings with a score, which come first. */
    int scored() {
        return (int) report.standings().stream()
                .filter(standing -> standing.score().score() != null)
                .count();
    }

    /** Standings with a rank, which come first. */
    int ranked() {
        return (int) report.standings().stream()
                .filter(standing -> standing.score().rank() != null)
                .count();
    }

    boolean hasIntervals() {
        return report.standings().stream().anyMatch(standing -> standing.score().rankLow() != null);
    }

    boolean hasFewParts() {
        return !report.standings().isEmpty()
                && report.standings().get(0).dimensions().size() <= MAX_PARTS;
    }

    private int mostRanked() {
        return report.standings().stream()
                .map(standing -> standing.score().ranked())
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(1);
    }

    /** Points, newest first, whose year does not lie one before that of the point drawn ahead of them. */
    private Set<Integer> gaps() {
        Set<Integer> gaps = new HashSet<>();
        for (int i = 1; i < report.standings().size(); i++) {
            if (year(i - 1) - year(i) != 1) {
                gaps.add(i);
            }
        }
        return gaps;
    }

    private int year(int standing) {
        return report.standings().get(standing).score().year();
    }

    private String inWords(Function<IndexStanding, String> name) {
        return report.standings().stream()
                .filter(row -> row.score().rank() != null)
                .map(row -> name.apply(row) + "第" + whole(row.score().rank()) + "位"
                        + (row.score().rankLow() == null
                                ? ""
                                : "（" + whole(row.score().rankLow()) + "—"
                                        + whole(row.score().rankHigh()) + "）"))
                .collect(Collectors.joining("、", "", "。"));
    }

    private static String whole(@Nullable Double rank) {
        return rank == null ? "" : String.valueOf(Math.round(rank));
    }

    private Cells column(int column, int firstRow, int lastRow) {
        return Cells.ofColumn(sheet, column, firstRow, lastRow);
    }
}

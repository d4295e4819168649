package io.yearbook.content;

import io.yearbook.content.Digest.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a digest says of the figures of the area. Each figure is stated once. */
final class FigureSections {

    private static final int MOST_BETTER = 4;
    private static final int MOST_WORSE = 5;
    private static final int MOST_NEITHER = 2;

    private final ReportFacts facts;
    private final List<IndicatorRow> all;
    private final List<IndicatorRow> rows;
    private final FigureText text;

    FigureSections(ReportFacts facts, List<IndicatorRow> figures, FigureText text) {
        this.facts = facts;
        this.all = figures;
        this.rows = oneAnIndicator(figures);
        this.text = text;
    }

    DraftSection overview() {
        return new DraftSection("总体情况", List.of(holdings(), comparisons()), List.of(), 0, 0, "", ReportPart.FIGURES);
    }

    DraftSection better() {
        return movers("向好", "没有可判定改善的指标。", rows(Course.BETTER), Weight.greatestFirst(), MOST_BETTER, "改善的指标");
    }

    DraftSection worse() {
        return movers("需关注", "没有可判定变差的指标。", rows(Course.WORSE), Weight.worstFirst(), MOST_WORSE, "变差的指标");
    }

    /** Changes that are neither good nor bad. How a ranked amount at current prices does is told by its rank. */
    DraftSection neither() {
        List<IndicatorRow> moved = rows(Course.NEITHER).stream()
                .filter(row -> row.standing().rank() == null || !row.change().isAtCurrentPrices())
                .toList();
        return movers("其他变化", "", moved, Weight.greatestFirst(), MOST_NEITHER, "有增减但不评优劣的指标");
    }

    /** Ranked figures that the other sections do not lead with, the greatest moves in rank first. */
    List<Statement> ranked() {
        List<IndicatorRow> elsewhere = Stream.of(better(), worse(), neither())
                .flatMap(section -> section.candidates().stream().limit(section.most()))
                .map(statement -> (IndicatorRow) statement.about())
                .toList();
        return rows.stream()
                .filter(row -> row.standing().rank() != null)
                .filter(row -> elsewhere.stream().noneMatch(other -> other == row))
                .sorted(Weight.rankMovesFirst())
                .map(this::statement)
                .toList();
    }

    /** How many figures are ranked, and how they stand. */
    Statement ranks() {
        List<Standing> ranked = rows.stream()
                .map(IndicatorRow::standing)
                .filter(standing -> standing.rank() != null)
                .toList();
        if (ranked.isEmpty()) {
            return Statement.of(ReportPart.RANKINGS, "没有参加排名的指标。");
        }
        String sentence = new Counts("项")
                .add("居首位", ranked.stream().filter(FigureSections::isFirst).count())
                .add("居末位", ranked.stream().filter(StandingText::isLast).count())
                .add(
                        "位次前移",
                        ranked.stream().filter(standing -> gain(standing) > 0).count())
                .add(
                        "位次后移",
                        ranked.stream().filter(standing -> gain(standing) < 0).count())
                .add("位次不变", ranked.stream().filter(FigureSections::isUnmoved).count())
                .after("参加排名的指标" + ranked.size() + "项");
        return Statement.of(ReportPart.RANKINGS, sentence);
    }

    private Statement holdings() {
        if (all.isEmpty()) {
            return Statement.of(ReportPart.FIGURES, "没有收录指标数据。");
        }
        long ofYear = all.stream()
                .filter(row -> row.year() == facts.year() && row.value().quantity() != null)
                .count();
        String year = ofYear == 0 ? "没有" + facts.year() + "年的数值" : facts.year() + "年的数值" + ofYear + "条";
        return Statement.of(ReportPart.FIGURES, "收录指标" + rows.size() + "项、数据" + all.size() + "条，其中" + year + "。");
    }

    private Statement comparisons() {
        long compared = rows.size() - count(Course.NOT_COMPARED);
        if (compared == 0) {
            return Statement.of(ReportPart.FIGURES, "没有可与上年比较的指标。");
        }
        long atCurrentPrices = rows(Course.NEITHER).stream()
                .filter(row -> row.change().isAtCurrentPrices())
                .count();
        String sentence = new Counts("项")
                .add("改善", count(Course.BETTER))
                .add("变差", count(Course.WORSE))
                .add("持平", count(Course.LEVEL))
                .add("有增减但不评优劣", count(Course.NEITHER) - atCurrentPrices)
                .add("现价金额增减（不判优劣）", atCurrentPrices)
                .after("可与上年比较的指标" + compared + "项" + older(compared));
        return Statement.of(ReportPart.FIGURES, sentence);
    }

    /** How many of the comparisons are not of the reported year. */
    private String older(long compared) {
        long older = rows.stream()
                .filter(row -> Course.of(row) != Course.NOT_COMPARED && row.year() < facts.year())
                .count();
        if (older == 0) {
            return "";
        }
        return older == compared ? "（均为以前年度）" : "（其中以前年度" + older + "项）";
    }

    private DraftSection movers(
            String heading,
            String none,
            List<IndicatorRow> moved,
            Comparator<IndicatorRow> order,
            int most,
            String kind) {
        List<Statement> material = moved.stream()
                .filter(Weight::isMaterial)
                .sorted(order)
                .map(this::statement)
                .toList();
        List<Statement> opening =
                moved.isEmpty() && !none.isEmpty() ? List.of(Statement.of(ReportPart.FIGURES, none)) : List.of();
        return new DraftSection(
                heading, opening, material, most, moved.size() - material.size(), kind, ReportPart.FIGURES);
    }

    private Statement statement(IndicatorRow row) {
        return Statement.about(row, text.of(row));
    }

    private List<IndicatorRow> rows(Course course) {
        return rows.stream().filter(row -> Course.of(row) == course).toList();
    }

    private long count(Course course) {
        return rows(course).size();
    }

    /** Of the figures of an indicator the one that says most: compared, ranked, of a whole year; else the first. */
    private static List<IndicatorRow> oneAnIndicator(List<IndicatorRow> figures) {
        Map<String, IndicatorRow> chosen = new LinkedHashMap<>();
        figures.forEach(row ->
                chosen.merge(row.indicatorCode(), row, (one, other) -> telling(other) > telling(one) ? other : one));
        return new ArrayList<>(chosen.values());
    }

    private static int telling(IndicatorRow row) {
        return (row.change().amount() == null ? 0 : 4)
                + (row.standing().rank() == null ? 0 : 2)
                + (FigureText.isYear(row) ? 1 : 0);
    }

    private static boolean isFirst(Standing standing) {
        return Integer.valueOf(1).equals(standing.rank());
    }

    private static int gain(Standing standing) {
        Integer change = standing.rankChange();
        return change == null ? 0 : change;
    }

    private static boolean isUnmoved(Standing standing) {
        return Integer.valueOf(0).equals(standing.rankChange());
    }
}

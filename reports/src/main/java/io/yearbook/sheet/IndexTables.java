package io.yearbook.sheet;

import io.yearbook.content.IndexPartRow;
import io.yearbook.content.IndexReport;
import io.yearbook.content.IndexStanding;
import io.yearbook.content.IndexStanding.Contribution;
import io.yearbook.content.Quantity;
import io.yearbook.model.IndexScore;
import io.yearbook.model.IndexScore.Profile;
import io.yearbook.model.Reason;
import io.yearbook.model.ValueQualifier;
import io.yearbook.workbook.CellWriter;
import io.yearbook.workbook.Column;
import io.yearbook.workbook.Theme.Role;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of the tables of a composite index; all numbers are numbers. */
final class IndexTables {

    static final int NAME_WIDTH = 22;
    static final int NUMBER_WIDTH = 12;
    static final int NOTE_WIDTH = 34;

    /** Columns of numbers between the name and the note. */
    static final int NUMBERS = 9;

    static final int RANK = 1;
    static final int LOW = 5;
    static final int HIGH = 7;

    /** Contributions side by side, after the score. */
    static final int CONTRIBUTIONS_A_BLOCK = 8;

    static final int FIRST_CONTRIBUTION = 2;

    private static final double PERCENT = 100;
    private static final int SHARE_DECIMALS = 1;
    private static final int FIGURE_DIGITS = 6;
    private static final String INDENT = "　";

    private final IndexReport report;

    IndexTables(IndexReport report) {
        this.report = report;
    }

    /** Standings of districts, or of one area over the years. */
    List<Column<IndexStanding>> standings(Column<IndexStanding> first) {
        return List.of(
                first,
                of("位次", (score, cell) -> rank(cell, score.rank())),
                of("得分", (score, cell) -> points(cell, score.score())),
                of("得分变化", (score, cell) -> change(cell, score.scoreChange())),
                of("参排数", (score, cell) -> cell.count(score.ranked())),
                of("位次区间5%", (score, cell) -> rank(cell, score.rankLow())),
                of("位次区间中位", (score, cell) -> rank(cell, score.rankMedian())),
                of("位次区间95%", (score, cell) -> rank(cell, score.rankHigh())),
                of("覆盖率%", (score, cell) -> share(cell, score.coverage())),
                of("插补占比%", (score, cell) -> share(cell, score.imputed())),
                new Column<>("说明", NOTE_WIDTH, (row, cell) -> cell.text(why(row.score()))));
    }

    /** Contributions of these parts; they are of all standings alike. */
    List<Column<IndexStanding>> contributions(
            Column<IndexStanding> first,
            Function<IndexStanding, List<Contribution>> parts,
            List<String> names,
            int from) {
        List<Column<IndexStanding>> columns = new ArrayList<>();
        columns.add(first);
        columns.add(of("得分", (score, cell) -> points(cell, score.score())));
        for (int i = from; i < Math.min(names.size(), from + CONTRIBUTIONS_A_BLOCK); i++) {
            int part = i;
            columns.add(new Column<>(
                    names.get(i),
                    NUMBER_WIDTH,
                    (row, cell) -> points(cell, parts.apply(row).get(part).amount())));
        }
        return columns;
    }

    /** The parts of the index of one area. */
    List<Column<IndexPartRow>> parts() {
        return List.of(
                new Column<>("构成", NAME_WIDTH, (row, cell) -> cell.text(INDENT.repeat(row.depth()) + row.name())),
                new Column<>("权重%", NUMBER_WIDTH, (row, cell) -> share(cell, row.weightPercent() / PERCENT)),
                part("标准化前数值", (score, cell) -> figure(cell, score.figure())),
                part("得分", (score, cell) -> points(cell, score.score())),
                part("位次", (score, cell) -> rank(cell, score.rank())),
                part("对总分的贡献", (score, cell) -> points(cell, score.contribution())),
                part("得分变化", (score, cell) -> change(cell, score.scoreChange())),
                part("对总分变化的贡献", (score, cell) -> change(cell, score.contributionToChange())),
                part("剔除该项后位次", (score, cell) -> rank(cell, score.rankWithout())),
                part("优势/短板", (score, cell) -> cell.text(profile(score.profile()), Role.CENTERED)),
                new Column<>("说明", NOTE_WIDTH, (row, cell) -> cell.text(why(row.score()))));
    }

    private interface ScoreCell {
        void write(IndexScore score, CellWriter cell);
    }

    private static Column<IndexStanding> of(String header, ScoreCell content) {
        return new Column<>(header, NUMBER_WIDTH, (row, cell) -> content.write(row.score(), cell));
    }

    private static Column<IndexPartRow> part(String header, ScoreCell content) {
        return new Column<>(header, NUMBER_WIDTH, (row, cell) -> content.write(row.score(), cell));
    }

    /** Why there is no score, or no rank. */
    private static String why(IndexScore score) {
        Reason reason = score.scoreReason() != null ? score.scoreReason() : score.rankReason();
        return reason == null ? "" : reason.sentenceZh();
    }

    private static String profile(@Nullable Profile profile) {
        if (profile == null) {
            return "";
        }
        return switch (profile) {
            case STRENGTH -> "优势";
            case WEAKNESS -> "短板";
        };
    }

    private void points(CellWriter cell, @Nullable Double points) {
        if (points != null) {
            cell.value(quantity(points, report.decimals()), ValueQualifier.EXACT);
        }
    }

    private void change(CellWriter cell, @Nullable Double points) {
        if (points != null) {
            cell.change(quantity(points, report.decimals()), ValueQualifier.EXACT);
        }
    }

    /** Whole, but for shared ranks that are means. */
    static void rank(CellWriter cell, @Nullable Double rank) {
        if (rank == null) {
            return;
        }
        if (rank == Math.rint(rank)) {
            cell.count(rank.intValue());
        } else {
            cell.value(quantity(rank, 1), ValueQualifier.EXACT);
        }
    }

    private static void share(CellWriter cell, @Nullable Double share) {
        if (share != null) {
            cell.percentage(BigDecimal.valueOf(share * PERCENT), SHARE_DECIMALS);
        }
    }

    /** A figure of any size, with six significant digits. */
    private static void figure(CellWriter cell, @Nullable Double figure) {
        if (figure != null) {
            int whole = figure == 0 ? 1 : (int) Math.floor(Math.log10(Math.abs(figure))) + 1;
            cell.value(quantity(figure, FIGURE_DIGITS - Math.max(1, whole)), ValueQualifier.EXACT);
        }
    }

    private static Quantity quantity(double number, int decimals) {
        return Quantity.of(BigDecimal.valueOf(number), "", decimals);
    }
}

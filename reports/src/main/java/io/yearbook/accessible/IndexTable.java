package io.yearbook.accessible;

import static io.yearbook.accessible.PlainCells.count;
import static io.yearbook.accessible.PlainCells.number;
import static io.yearbook.accessible.PlainCells.outcome;
import static io.yearbook.accessible.PlainCells.text;

import io.yearbook.content.AnnualReport;
import io.yearbook.content.IndexReport;
import io.yearbook.content.IndexStanding;
import io.yearbook.content.Quantity;
import io.yearbook.model.IndexScore;
import io.yearbook.workbook.Column;
import io.yearbook.workbook.ReportSheet;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The composite indices as a plain table. */
final class IndexTable {

    private static final int SCORE_DECIMALS = 2;

    static final ReportSheet SHEET =
            new PlainSheet<>("综合指数", "综合指数，一行一个区县和年度：得分、位次及其区间。", columns(), IndexTable::lines, "没有综合指数。");

    private IndexTable() {}

    private record Line(IndexReport index, IndexStanding standing) {
        IndexScore score() {
            return standing.score();
        }
    }

    private static List<Line> lines(AnnualReport report) {
        return report.indexes().stream()
                .flatMap(index -> index.standings().stream().map(standing -> new Line(index, standing)))
                .toList();
    }

    private static List<Column<Line>> columns() {
        return List.of(
                text("指数", 26, line -> line.index().name()),
                text("年度", 10, line -> line.score().year() + "年"),
                text("区县", 18, line -> line.standing().district()),
                decimals("得分", SCORE_DECIMALS, IndexScore::score),
                text("计分情况", 30, line -> outcome(line.score().scoreReason(), "已计分")),
                rank("位次", IndexScore::rank),
                count("参排数", 8, line -> line.score().ranked()),
                text("排名情况", 30, line -> outcome(line.score().rankReason(), "已排名")),
                rank("位次区间（最好）", IndexScore::rankLow),
                rank("位次区间（中位）", IndexScore::rankMedian),
                rank("位次区间（最差）", IndexScore::rankHigh),
                decimals("得分较上年", SCORE_DECIMALS, IndexScore::scoreChange));
    }

    private static Column<Line> decimals(String header, int decimals, Function<IndexScore, @Nullable Double> number) {
        return number(header, 12, line -> {
            Double value = number.apply(line.score());
            return value == null ? null : Quantity.of(BigDecimal.valueOf(value), "", decimals);
        });
    }

    /** A rank, which is whole unless ties share the mean of their places. */
    private static Column<Line> rank(String header, Function<IndexScore, @Nullable Double> rank) {
        return number(header, 12, line -> exactly(rank.apply(line.score())));
    }

    static @Nullable Quantity exactly(@Nullable Double number) {
        if (number == null) {
            return null;
        }
        BigDecimal exact = BigDecimal.valueOf(number);
        return Quantity.of(exact, "", exact.stripTrailingZeros().scale());
    }
}

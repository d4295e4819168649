package io.yearbook.accessible;

import static io.yearbook.accessible.PlainCells.count;
import static io.yearbook.accessible.PlainCells.number;
import static io.yearbook.accessible.PlainCells.outcome;
import static io.yearbook.accessible.PlainCells.text;

import io.yearbook.content.AnnualReport;
import io.yearbook.content.IndexPartRow;
import io.yearbook.content.IndexReport;
import io.yearbook.content.IndexStanding.Contribution;
import io.yearbook.content.Quantity;
import io.yearbook.model.IndexScore;
import io.yearbook.model.IndexScore.Profile;
import io.yearbook.workbook.Column;
import io.yearbook.workbook.ReportSheet;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parts of the composite indices, and what they contribute, as plain tables. */
final class IndexPartTable {

    private static final int DECIMALS = 2;

    static final ReportSheet PARTS = new PlainSheet<>(
            "综合指数构成", "本地区综合指数的各部分，一行一个：权重、得分、位次、贡献、优势和短板。", parts(), IndexPartTable::partsOf, "没有综合指数的构成。");

    static final ReportSheet CONTRIBUTIONS = new PlainSheet<>(
            "综合指数贡献",
            "各部分对综合指数得分的贡献，一行一个区县、年度和部分；图中所画的就是这些数。",
            contributions(),
            IndexPartTable::contributionsOf,
            "没有综合指数的贡献。");

    private IndexPartTable() {}

    private record Part(IndexReport index, IndexPartRow row) {
        IndexScore score() {
            return row.score();
        }
    }

    private record Share(IndexReport index, String district, int year, Contribution part) {}

    private static List<Part> partsOf(AnnualReport report) {
        return report.indexes().stream()
                .flatMap(index -> index.parts().stream().map(row -> new Part(index, row)))
                .toList();
    }

    private static List<Share> contributionsOf(AnnualReport report) {
        return report.indexes().stream()
                .flatMap(index -> index.standings().stream()
                        .flatMap(standing -> Stream.concat(
                                        standing.dimensions().stream(), standing.indicators().stream())
                                .map(part -> new Share(
                                        index,
                                        standing.district(),
                                        standing.score().year(),
                                        part))))
                .toList();
    }

    private static List<Column<Part>> parts() {
        return List.of(
                text("指数", 26, part -> part.index().name()),
                text("年度", 10, part -> part.score().year() + "年"),
                count("层次", 8, part -> part.row().depth()),
                text("部分", 30, part -> part.row().name()),
                number("权重（%）", 12, part -> points(part.row().weightPercent())),
                points("得分", IndexScore::score),
                text("计分情况", 30, part -> outcome(part.score().scoreReason(), "已计分")),
                number("位次", 10, part -> IndexTable.exactly(part.score().rank())),
                number("剔除该部分后位次", 12, part -> IndexTable.exactly(part.score().rankWithout())),
                points("对总分的贡献", IndexScore::contribution),
                points("得分较上年", IndexScore::scoreChange),
                points("对总分变化的贡献", IndexScore::contributionToChange),
                text("优势或短板", 12, part -> profile(part.score().profile())));
    }

    private static List<Column<Share>> contributions() {
        return List.of(
                text("指数", 26, share -> share.index().name()),
                text("年度", 10, share -> share.year() + "年"),
                text("区县", 18, Share::district),
                text("部分", 30, share -> share.part().part()),
                number("贡献", 12, share -> points(share.part().amount())));
    }

    private static @Nullable String profile(@Nullable Profile profile) {
        if (profile == null) {
            return null;
        }
        return profile == Profile.STRENGTH ? "优势" : "短板";
    }

    private static Column<Part> points(String header, Function<IndexScore, @Nullable Double> number) {
        return number(header, 12, part -> points(number.apply(part.score())));
    }

    private static @Nullable Quantity points(@Nullable Double number) {
        return number == null ? null : Quantity.of(BigDecimal.valueOf(number), "", DECIMALS);
    }
}

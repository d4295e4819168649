package io.yearbook.content;

import io.yearbook.content.Digest.Statement;
import io.yearbook.model.IndexScore;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Sentences on composite indices. */
final class IndexText {

    private static final int SCORE_DECIMALS = 2;

    private final boolean ofCity;

    IndexText(ReportFacts facts) {
        this.ofCity = facts.isCity();
    }

    /** One statement an index, where the area or any district is scored. */
    List<Statement> of(List<IndexReport> indexes) {
        return indexes.stream()
                .flatMap(index -> sentence(index).map(text -> Statement.about(index, text)).stream())
                .toList();
    }

    private Optional<String> sentence(IndexReport index) {
        List<IndexStanding> newest = index.standings().stream()
                .filter(standing -> standing.score().year() == index.year())
                .filter(standing -> standing.score().score() != null)
                .toList();
        if (newest.isEmpty()) {
            return Optional.empty();
        }
        String subject = PlainText.name(index.name()) + "（" + index.year() + "年）";
        return ofCity
                ? ends(newest).map(ends -> subject + ends)
                : Optional.of(subject + own(newest.get(0).score()));
    }

    /** {@code 得分63.20，居22个区县第3位（考虑权重和方法的不确定性为第2—5位）。} */
    private static String own(IndexScore score) {
        String scored = "得分" + score(score);
        Double rank = score.rank();
        if (rank == null || score.ranked() == null) {
            return scored + "，未排名。";
        }
        return scored + "，居" + score.ranked() + "个区县第" + number(rank) + "位" + interval(score) + "。";
    }

    private static String interval(IndexScore score) {
        Double low = score.rankLow();
        Double high = score.rankHigh();
        if (low == null || high == null) {
            return "";
        }
        return low.equals(high) ? "（改变权重和方法位次不变）" : "（改变权重和方法，90%的位次在第" + number(low) + "—" + number(high) + "位之间）";
    }

    /** The first and the last. */
    private static Optional<String> ends(List<IndexStanding> newest) {
        List<IndexStanding> ranked = newest.stream()
                .filter(standing -> standing.score().rank() != null)
                .toList();
        if (ranked.isEmpty()) {
            return Optional.empty();
        }
        IndexStanding first = ranked.get(0);
        IndexStanding last = ranked.get(ranked.size() - 1);
        String lead =
                PlainText.name(first.district()) + "居" + first.score().ranked() + "个区县首位，得分" + score(first.score());
        return Optional.of(
                ranked.size() == 1
                        ? lead + "。"
                        : lead + "；" + PlainText.name(last.district()) + "居末位，得分" + score(last.score()) + "。");
    }

    private static String score(IndexScore score) {
        Double points = score.score();
        return points == null ? "" : NumberText.of(Quantity.of(BigDecimal.valueOf(points), "", SCORE_DECIMALS));
    }

    /** A rank, which is whole unless ties share the mean of their places. */
    private static String number(double rank) {
        return BigDecimal.valueOf(rank).stripTrailingZeros().toPlainString();
    }
}

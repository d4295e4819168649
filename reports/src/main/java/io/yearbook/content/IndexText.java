package io.yearbook.content;

import io.yearbook.content.Digest.Statement;
import io.yearbook.model.IndexScore;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
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
        return scored + changed(score) + "，居" + score.ranked() + "个区县第" + number(rank) + "位" + interval(score) + "。";
    }

    /** {@code ，较上年降低6.34}; empty where the score of the year before is missing. */
    private static String changed(IndexScore score) {
        Double change = score.scoreChange();
        if (change == null) {
            return "";
        }
        BigDecimal rounded = BigDecimal.valueOf(change).setScale(SCORE_DECIMALS, RoundingMode.HALF_UP);
        if (rounded.signum() == 0) {
            return "，与上年持平";
        }
        return "，较上年" + (rounded.signum() > 0 ? "提高" : "降低")
                + NumberText.of(Quantity.of(rounded.abs(), "", SCORE_DECIMALS));
    }

    private static String interval(IndexScore score) {
        Double low = score.rankLow();
        Double high = score.rankHigh();
        if (low == null || high == null) {
            return "";
        }
        return low.equals(high) ? "（权重和方法变动时位次不变）" : "（权重和方法变动时，90%的位次在第" + number(low) + "—" + number(high) + "位之间）";
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
                                || Objects.equals(
                                        first.score().rank(), last.score().rank())
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

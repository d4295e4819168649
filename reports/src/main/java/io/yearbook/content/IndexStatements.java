package io.yearbook.content;

import io.yearbook.content.Digest.Statement;
import io.yearbook.model.IndexScore;
import io.yearbook.model.IndexScore.Profile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in words how the reported area stands in a composite index, for the city who leads. */
final class IndexStatements {

    /** So many are named. */
    private static final int LEADERS = 3;

    private final int decimals;

    /** @param decimals digits after the point that scores are printed with */
    IndexStatements(int decimals) {
        this.decimals = decimals;
    }

    /** The first statement on each index that says where somebody stands in its newest year. */
    static List<Statement> ofDigest(List<IndexReport> indexes) {
        return indexes.stream()
                .filter(IndexStatements::standsSomebody)
                .map(index -> Statement.about(
                        index,
                        PlainText.name(index.name()) + "：" + index.statements().get(0)))
                .toList();
    }

    private static boolean standsSomebody(IndexReport index) {
        return !index.statements().isEmpty()
                && index.standings().stream()
                        .map(IndexStanding::score)
                        .anyMatch(score -> score.year() == index.year() && score.score() != null);
    }

    /** Of the newest year; nothing for an area that the index does not know. */
    List<String> of(ReportFacts facts, List<IndexStanding> standings, List<IndexPartRow> parts) {
        if (standings.isEmpty()) {
            return List.of();
        }
        if (facts.isCity()) {
            return ofCity(standings);
        }
        List<String> statements = new ArrayList<>();
        statements.add(standing(standings.get(0).score()));
        add(statements, "优势", Profile.STRENGTH, parts);
        add(statements, "短板", Profile.WEAKNESS, parts);
        return statements;
    }

    private List<String> ofCity(List<IndexStanding> standings) {
        List<IndexStanding> ranked = standings.stream()
                .filter(standing -> standing.score().rank() != null)
                .toList();
        int year = standings.get(0).score().year();
        List<String> places = new ArrayList<>();
        ranked.stream().limit(LEADERS).map(this::place).forEach(places::add);
        if (ranked.size() > LEADERS && !sharesRank(ranked.get(0), ranked.get(ranked.size() - 1))) {
            places.add("末位" + scored(ranked.get(ranked.size() - 1)));
        }
        List<String> statements = new ArrayList<>();
        statements.add(
                year + "年" + ranked.size() + "个区县有位次" + (places.isEmpty() ? "" : "：" + String.join("、", places)) + "。");
        long unscored = standings.stream()
                .filter(standing -> standing.score().score() == null)
                .count();
        if (unscored > 0) {
            statements.add(unscored + "个区县没有得分，原因见说明栏。");
        }
        return statements;
    }

    private String place(IndexStanding standing) {
        return "第" + rank(standing.score().rank()) + "位" + scored(standing);
    }

    private String scored(IndexStanding standing) {
        return PlainText.name(standing.district()) + "（"
                + points(standing.score().score()) + "）";
    }

    private static boolean sharesRank(IndexStanding one, IndexStanding other) {
        return Objects.equals(one.score().rank(), other.score().rank());
    }

    /** {@code 2022年得分63.20，较上年降低6.34，居22个区县第3位（权重和方法变动时，90%的情形在第2—5位）。} */
    private String standing(IndexScore score) {
        String year = score.year() + "年";
        if (score.scoreReason() != null) {
            return year + "没有得分：" + score.scoreReason().sentenceZh();
        }
        return year + "得分" + points(score.score()) + change(score)
                + (score.rankReason() == null
                        ? ranked(score)
                        : "，没有位次：" + score.rankReason().sentenceZh());
    }

    private static String ranked(IndexScore score) {
        return "，居" + score.ranked() + "个区县第" + rank(score.rank()) + "位" + interval(score) + "。";
    }

    private static String interval(IndexScore score) {
        Double low = score.rankLow();
        Double high = score.rankHigh();
        if (low == null || high == null) {
            return "";
        }
        return low.equals(high) ? "（权重和方法变动时位次不变）" : "（权重和方法变动时，90%的情形在第" + rank(low) + "—" + rank(high) + "位）";
    }

    private String change(IndexScore score) {
        Double change = score.scoreChange();
        if (change == null) {
            return "";
        }
        Quantity moved = quantity(Math.abs(change));
        return NumberText.shown(moved).signum() == 0
                ? "，与上年持平"
                : "，较上年" + (change > 0 ? "提高" : "降低") + NumberText.of(moved);
    }

    private void add(List<String> statements, String heading, Profile profile, List<IndexPartRow> parts) {
        String named = parts.stream()
                .filter(part -> part.score().profile() == profile)
                .map(this::named)
                .collect(Collectors.joining("、"));
        if (!named.isEmpty()) {
            statements.add(heading + "：" + named + "。");
        }
    }

    private String named(IndexPartRow part) {
        IndexScore score = part.score();
        if (score.score() == null) {
            return part.name();
        }
        return part.name() + "（得分" + points(score.score())
                + (score.rank() == null ? "）" : "，第" + rank(score.rank()) + "位）");
    }

    /** A rank, which is whole unless ties share the mean of their places. */
    private static String rank(@Nullable Double rank) {
        return rank == null ? "" : BigDecimal.valueOf(rank).stripTrailingZeros().toPlainString();
    }

    private String points(@Nullable Double score) {
        return score == null ? "" : NumberText.of(quantity(score));
    }

    private Quantity quantity(double score) {
        return Quantity.of(BigDecimal.valueOf(score), "", decimals);
    }
}

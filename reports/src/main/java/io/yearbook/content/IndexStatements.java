package io.yearbook.content;

import io.yearbook.model.IndexScore;
import io.yearbook.model.IndexScore.Profile;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in words how the reported area stands in a composite index, for the city who leads. */
final class IndexStatements {

    /** So many are named. */
    private static final int LEADERS = 3;

    private IndexStatements() {}

    /** Of the newest year; nothing for an area that the index does not know. */
    static List<String> of(ReportFacts facts, List<IndexStanding> standings, List<IndexPartRow> parts, int decimals) {
        if (standings.isEmpty()) {
            return List.of();
        }
        if (facts.isCity()) {
            return ofCity(standings, decimals);
        }
        List<String> statements = new ArrayList<>();
        statements.add(standing(standings.get(0).score(), decimals));
        add(statements, "优势", Profile.STRENGTH, parts, decimals);
        add(statements, "短板", Profile.WEAKNESS, parts, decimals);
        return statements;
    }

    private static List<String> ofCity(List<IndexStanding> standings, int decimals) {
        List<IndexStanding> ranked = standings.stream()
                .filter(standing -> standing.score().rank() != null)
                .toList();
        long unscored = standings.stream()
                .filter(standing -> standing.score().score() == null)
                .count();
        int year = standings.get(0).score().year();
        String leaders = ranked.stream()
                .limit(LEADERS)
                .map(standing -> "第" + whole(standing.score().rank()) + "位" + standing.district() + "（"
                        + number(standing.score().score(), decimals) + "）")
                .collect(Collectors.joining("、"));
        String text = year + "年" + ranked.size() + "个区县有位次" + (leaders.isEmpty() ? "" : "：" + leaders);
        return List.of(text + (unscored == 0 ? "。" : "；" + unscored + "个区县没有得分，原因见说明栏。"));
    }

    private static String standing(IndexScore score, int decimals) {
        String year = score.year() + "年";
        if (score.scoreReason() != null) {
            return year + "没有得分：" + score.scoreReason().sentenceZh();
        }
        String text = year + "得分" + number(score.score(), decimals);
        text += score.rankReason() == null
                ? rank(score)
                : "，没有位次：" + withoutStop(score.rankReason().sentenceZh());
        return text + change(score, decimals) + "。";
    }

    private static String rank(IndexScore score) {
        String text = "，居" + score.ranked() + "个区县第" + whole(score.rank()) + "位";
        return score.rankLow() == null || score.rankHigh() == null
                ? text
                : text + "（权重和方法变动时，90%的情形在第" + whole(score.rankLow()) + "—" + whole(score.rankHigh()) + "位）";
    }

    private static String change(IndexScore score, int decimals) {
        Double change = score.scoreChange();
        if (change == null) {
            return "";
        }
        BigDecimal rounded = rounded(Math.abs(change), decimals);
        if (rounded.signum() == 0) {
            return "，得分与上年持平";
        }
        return "，得分比上年" + (change > 0 ? "提高" : "降低") + rounded.toPlainString();
    }

    private static void add(
            List<String> statements, String heading, Profile profile, List<IndexPartRow> parts, int decimals) {
        String named = parts.stream()
                .filter(part -> part.score().profile() == profile)
                .map(part -> named(part, decimals))
                .collect(Collectors.joining("、"));
        if (!named.isEmpty()) {
            statements.add(heading + "：" + named + "。");
        }
    }

    private static String named(IndexPartRow part, int decimals) {
        IndexScore score = part.score();
        String text = part.name();
        if (score.score() != null) {
            text += "（得分" + number(score.score(), decimals);
            text += score.rank() == null ? "）" : "，第" + whole(score.rank()) + "位）";
        }
        return text;
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith("。") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private static String whole(@Nullable Double rank) {
        return rank == null ? "" : BigDecimal.valueOf(rank).stripTrailingZeros().toPlainString();
    }

    private static String number(@Nullable Double score, int decimals) {
        return score == null ? "" : rounded(score, decimals).toPlainString();
    }

    private static BigDecimal rounded(double score, int decimals) {
        return BigDecimal.valueOf(score).setScale(decimals, RoundingMode.HALF_UP);
    }
}

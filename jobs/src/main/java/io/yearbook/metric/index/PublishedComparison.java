package io.yearbook.metric.index;

import io.yearbook.catalog.index.RankRules;
import io.yearbook.metric.index.PublishedFinding.Kind;
import io.yearbook.model.IndexScore;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares scores and ranks of one part of an index with those that a publisher states. */
public final class PublishedComparison {

    private static final double ROUNDING_NOISE = 1e-9;

    private final RankRules rules;
    private final Map<UnitYear, Double> scores;
    private final Map<UnitYear, Double> ranks;
    private final int decimals;

    /**
     * @param rules how the index is ranked
     * @param scores published scores; empty where none are compared
     * @param ranks published ranks; empty where none are compared
     * @param decimals digits after the point that scores were published with; null for as many as any of them shows
     */
    public PublishedComparison(
            RankRules rules, Map<UnitYear, Double> scores, Map<UnitYear, Double> ranks, @Nullable Integer decimals) {
        this.scores = new TreeMap<>(scores);
        this.ranks = new TreeMap<>(ranks);
        this.decimals = decimals == null ? shown(scores) : decimals;
        this.rules = rules.comparedAt(this.decimals, 2);
    }

    private static int shown(Map<UnitYear, Double> scores) {
        return scores.values().stream()
                .mapToInt(score -> Math.max(
                        0, BigDecimal.valueOf(score).stripTrailingZeros().scale()))
                .max()
                .orElse(0);
    }

    /**
     * All differences, by year and code of the unit. A score agrees where it rounds, half up or half down, to the one
     * published. Years that the data have not are not compared.
     *
     * @param nodeCode the part of the index
     * @param computed its scores
     */
    public List<PublishedFinding> with(String nodeCode, List<IndexScore> computed) {
        List<PublishedFinding> findings = new ArrayList<>();
        Map<UnitYear, IndexScore> ofUnit = computed.stream()
                .collect(Collectors.toMap(
                        score -> new UnitYear(score.unitCode(), score.year()),
                        score -> score,
                        (one, other) -> one,
                        TreeMap::new));
        Map<UnitYear, Double> consequences = ranksOfPublishedScores();
        ofUnit.forEach((of, score) -> {
            compareScore(of, score, findings);
            compareRank(of, score, consequences.get(of), findings);
        });
        notInData(ofUnit.keySet()).forEach(of -> {
            Double published = scores.getOrDefault(of, ranks.get(of));
            findings.add(new PublishedFinding(of, nodeCode, Kind.NOT_IN_DATA, published, null));
            if (contradicts(ranks.get(of), consequences.get(of))) {
                findings.add(new PublishedFinding(
                        of, nodeCode, Kind.RANK_CONTRADICTS_SCORES, ranks.get(of), consequences.get(of)));
            }
        });
        findings.sort(Comparator.comparing(PublishedFinding::of));
        return findings;
    }

    private Stream<UnitYear> notInData(Set<UnitYear> units) {
        Set<Integer> years = units.stream().map(UnitYear::year).collect(Collectors.toSet());
        return Stream.concat(scores.keySet().stream(), ranks.keySet().stream())
                .distinct()
                .filter(of -> !units.contains(of) && years.contains(of.year()));
    }

    private static boolean contradicts(@Nullable Double published, @Nullable Double consequence) {
        return published != null && consequence != null && !published.equals(consequence);
    }

    private void compareScore(UnitYear of, IndexScore score, List<PublishedFinding> into) {
        Double published = scores.get(of);
        Double expected = score.score();
        if (scores.isEmpty() || published == null && expected == null) {
            return;
        }
        if (published == null || expected == null) {
            Kind kind = published == null ? Kind.NOT_PUBLISHED : Kind.NOT_COMPUTED;
            into.add(new PublishedFinding(of, score.nodeCode(), kind, published, expected));
        } else if (Math.abs(published - expected) > halfUnit() + ROUNDING_NOISE * Math.abs(published)) {
            into.add(new PublishedFinding(of, score.nodeCode(), Kind.SCORE_DIFFERS, published, expected));
        }
    }

    private double halfUnit() {
        return 0.5 * Math.pow(10, -decimals);
    }

    private void compareRank(UnitYear of, IndexScore score, @Nullable Double consequence, List<PublishedFinding> into) {
        Double published = ranks.get(of);
        Double expected = score.rank();
        if (contradicts(published, consequence)) {
            into.add(new PublishedFinding(of, score.nodeCode(), Kind.RANK_CONTRADICTS_SCORES, published, consequence));
        } else if (published != null && expected != null && !published.equals(expected)) {
            into.add(new PublishedFinding(of, score.nodeCode(), Kind.RANK_DIFFERS, published, expected));
        } else if (scores.isEmpty() && published != null && expected == null) {
            into.add(new PublishedFinding(of, score.nodeCode(), Kind.NOT_COMPUTED, published, null));
        } else if (scores.isEmpty() && published == null && expected != null) {
            into.add(new PublishedFinding(of, score.nodeCode(), Kind.NOT_PUBLISHED, null, expected));
        }
    }

    /** The ranks that follow from the published scores. */
    private Map<UnitYear, Double> ranksOfPublishedScores() {
        Map<Integer, List<UnitYear>> byYear = scores.keySet().stream().collect(Collectors.groupingBy(UnitYear::year));
        Map<UnitYear, Double> consequences = new TreeMap<>();
        byYear.values().forEach(units -> {
            double[] ordered = units.stream().mapToDouble(scores::get).toArray();
            double[] ranked = ScoreRanking.ranks(rules, ordered);
            for (int i = 0; i < ranked.length; i++) {
                if (!Double.isNaN(ranked[i])) {
                    consequences.put(units.get(i), ranked[i]);
                }
            }
        });
        return consequences;
    }
}

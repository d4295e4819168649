package io.yearbook.content;

import io.yearbook.content.Digest.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says how many districts the rankings cover: among how many a rank is, and how many nobody knows of. */
final class CoverageText {

    private static final int MOST_GROUPS = 2;

    private CoverageText() {}

    /** Of all rankings of the city, or of those that the area is ranked in; nothing where there are none. */
    static Optional<Statement> of(DigestMaterial material) {
        Map<String, List<String>> indicators = new LinkedHashMap<>();
        coverages(material)
                .forEach(coverage -> indicators
                        .computeIfAbsent(coverage.inWords(), words -> new ArrayList<>())
                        .add(coverage.indicator()));
        return indicators.isEmpty()
                ? Optional.empty()
                : Optional.of(Statement.of(ReportPart.RANKINGS, sentence(indicators)));
    }

    private static Stream<RankCoverage> coverages(DigestMaterial material) {
        if (material.facts().isCity()) {
            return material.contests().stream();
        }
        return material.figures().stream()
                .filter(figure -> figure.standing().rank() != null)
                .flatMap(figure -> coverage(material, figure).stream());
    }

    private static Optional<RankCoverage> coverage(DigestMaterial material, IndicatorRow figure) {
        Stream<RankCoverage> whole = material.contests().stream();
        Stream<RankCoverage> own = material.rankings().stream()
                .filter(row -> row.standing().rank() != null)
                .map(RankCoverage::of);
        return Stream.concat(whole, own)
                .filter(coverage -> coverage.isOf(figure))
                .findFirst();
    }

    /** @param indicators names by what is said of them */
    private static String sentence(Map<String, List<String>> indicators) {
        if (indicators.size() == 1) {
            Map.Entry<String, List<String>> only =
                    indicators.entrySet().iterator().next();
            return (only.getValue().size() == 1 ? "" : "各项排名均为") + only.getKey() + "。";
        }
        List<Map.Entry<String, List<String>>> most = indicators.entrySet().stream()
                .sorted(Comparator.comparing(group -> -group.getValue().size()))
                .limit(MOST_GROUPS)
                .toList();
        int told = most.stream().mapToInt(group -> group.getValue().size()).sum();
        int all = indicators.values().stream().mapToInt(List::size).sum();
        return most.stream()
                .map(group -> named(group.getValue()) + group.getKey())
                .collect(Collectors.joining("；", "", told == all ? "。" : "；其余" + (all - told) + "项见排名。"));
    }

    private static String named(List<String> names) {
        return PlainText.name(names.get(0)) + (names.size() == 1 ? "，" : "等" + names.size() + "项，");
    }
}

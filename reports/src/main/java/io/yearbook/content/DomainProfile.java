package io.yearbook.content;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How the figures of each group of indicators moved since the year before.
 *
 * @param domains in the order of the report
 */
public record DomainProfile(List<Domain> domains) {

    public DomainProfile {
        domains = List.copyOf(domains);
    }

    /**
     * One group of indicators, with its numbers of figures.
     *
     * @param name of the group
     * @param better moved the better way
     * @param worse moved the worse way
     * @param other did not move, or neither way is better
     * @param notCompared have no change
     */
    public record Domain(String name, int better, int worse, int other, int notCompared) {}

    static DomainProfile of(List<IndicatorRow> figures) {
        Map<String, Map<Course, Integer>> counts = new LinkedHashMap<>();
        figures.forEach(row -> counts.computeIfAbsent(row.domain(), domain -> new EnumMap<>(Course.class))
                .merge(Course.of(row), 1, Integer::sum));
        return new DomainProfile(counts.entrySet().stream()
                .map(domain -> domain(domain.getKey(), domain.getValue()))
                .toList());
    }

    private static Domain domain(String name, Map<Course, Integer> counts) {
        return new Domain(
                name,
                counts.getOrDefault(Course.BETTER, 0),
                counts.getOrDefault(Course.WORSE, 0),
                counts.getOrDefault(Course.LEVEL, 0) + counts.getOrDefault(Course.NEITHER, 0),
                counts.getOrDefault(Course.NOT_COMPARED, 0));
    }

    /** The numbers in words, for those who do not see a chart of them. */
    public String inWords() {
        return domains.stream()
                .map(domain -> domain.name() + "改善" + domain.better() + "项、变差" + domain.worse() + "项、持平或不评优劣"
                        + domain.other() + "项、未比较" + domain.notCompared() + "项")
                .collect(Collectors.joining("；", "", "。"));
    }
}

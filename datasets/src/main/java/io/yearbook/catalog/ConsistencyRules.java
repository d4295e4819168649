package io.yearbook.catalog;

import io.yearbook.model.ConsistencyRule;
import io.yearbook.model.Formula;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The arithmetic that must hold between published figures. */
public final class ConsistencyRules implements Serializable {

    private static final long serialVersionUID = 1L;

    /** No rule at all. */
    public static final ConsistencyRules NONE = new ConsistencyRules(List.of(), List.of());

    private final List<ConsistencyRule> rules;
    private final List<String> notApplied;
    private final List<ConsistencyRule> districtSums;
    private final Map<String, List<ConsistencyRule>> byIndicator;

    /** @param notApplied one message for each rule that names an indicator the catalogue does not hold */
    public ConsistencyRules(List<ConsistencyRule> rules, List<String> notApplied) {
        this.rules = List.copyOf(rules);
        this.notApplied = List.copyOf(notApplied);
        this.districtSums = rules.stream()
                .filter(rule -> rule.formula() instanceof Formula.DistrictSum)
                .toList();
        this.byIndicator = Map.copyOf(rules.stream()
                .filter(rule -> !(rule.formula() instanceof Formula.DistrictSum))
                .collect(Collectors.groupingBy(ConsistencyRule::indicatorCode)));
    }

    public List<ConsistencyRule> all() {
        return rules;
    }

    /** The rules that are left out, each with file, row and why: an indicator may leave a catalogue before its rules. */
    public List<String> notApplied() {
        return notApplied;
    }

    /** The rules that check the city's figure against those of its districts. */
    public List<ConsistencyRule> districtSums() {
        return districtSums;
    }

    /** The rules that check figures of the indicator against others of the same district. */
    public List<ConsistencyRule> of(String indicatorCode) {
        return byIndicator.getOrDefault(indicatorCode, List.of());
    }
}

package io.yearbook.metric.finding;

import io.yearbook.catalog.Catalog;
import io.yearbook.metric.Promises;
import io.yearbook.metric.Promises.Promise;
import io.yearbook.model.Finding;
import io.yearbook.model.Finding.Subject;
import io.yearbook.model.FindingCode;
import io.yearbook.model.Period;
import io.yearbook.model.Severity;
import io.yearbook.model.Target;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Promises in which two readings of one plan differ: each states one on the indicator that the other does not. What only
 * one of them states on an indicator is no difference: the other may not have read that far.
 */
final class PlanReadingFindings implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Catalog catalog;

    /** @param vintageId how the tables name the vintage of the target */
    record StatedTarget(String vintageId, Target target) {}

    /** What is promised where. */
    private record Matter(String districtCode, String indicatorCode) implements Comparable<Matter> {
        @Override
        public int compareTo(Matter other) {
            return Comparator.comparing(Matter::districtCode)
                    .thenComparing(Matter::indicatorCode)
                    .compare(this, other);
        }
    }

    PlanReadingFindings(Catalog catalog) {
        this.catalog = catalog;
    }

    /** @param targets all of one plan; their order changes nothing */
    List<Finding> of(List<StatedTarget> targets) {
        Map<String, String> vintages = targets.stream()
                .collect(Collectors.toMap(stated -> stated.target().targetId(), StatedTarget::vintageId));
        TreeMap<Matter, List<Target>> matters = targets.stream()
                .map(StatedTarget::target)
                .collect(Collectors.groupingBy(
                        target -> new Matter(target.districtCode(), target.indicatorCode()),
                        TreeMap::new,
                        Collectors.toList()));
        List<Finding> findings = new ArrayList<>();
        matters.values().forEach(stated -> finding(stated, vintages).ifPresent(findings::add));
        return findings;
    }

    private Optional<Finding> finding(List<Target> stated, Map<String, String> vintages) {
        List<Promise> promises = Promises.of(stated);
        List<Promise> contested = promises.stream()
                .filter(promise -> promises.stream().anyMatch(other -> contradict(promise, other)))
                .toList();
        if (contested.isEmpty()) {
            return Optional.empty();
        }
        Target first = contested.get(0).target();
        LocalDate due = contested.stream()
                .map(promise -> promise.target().dueDate())
                .max(Comparator.<LocalDate>naturalOrder())
                .orElseThrow();
        Subject subject =
                new Subject(first.districtCode(), first.indicatorCode(), first.publisher(), Period.pointInTime(due));
        return Optional.of(new Finding(
                FindingId.of(FindingCode.PLAN_READINGS_DIFFER, subject, first.planId()),
                FindingCode.PLAN_READINGS_DIFFER,
                null,
                Severity.WARNING,
                null,
                subject,
                contested.stream()
                        .flatMap(promise -> promise.targets().stream())
                        .map(target -> vintages.getOrDefault(target.targetId(), ""))
                        .toList(),
                null,
                sentence(contested)));
    }

    /** Each is stated by a reading that does not state the other. */
    private static boolean contradict(Promise one, Promise other) {
        Set<String> ofOne = readings(one);
        Set<String> ofOther = readings(other);
        return !ofOne.containsAll(ofOther) && !ofOther.containsAll(ofOne);
    }

    private static Set<String> readings(Promise promise) {
        return promise.targets().stream().map(Target::statedPlanId).collect(Collectors.toSet());
    }

    private String sentence(List<Promise> contested) {
        Target first = contested.get(0).target();
        FigureWords words = new FigureWords(catalog);
        String promised = contested.stream()
                .map(Promise::target)
                .map(target -> "%s%s%s（%s前）"
                        .formatted(
                                target.comparator().nameZh(),
                                FigureWords.plain(target.value(), 0),
                                target.unit(),
                                target.dueDate()))
                .collect(Collectors.joining("、"));
        return "计划%s中的%s，不同文件所载承诺不一：%s，均予列出，请核对原文。"
                .formatted(first.planId(), words.name(first.indicatorCode()), promised);
    }
}

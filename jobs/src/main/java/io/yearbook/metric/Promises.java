package io.yearbook.metric;

import io.yearbook.model.Comparator;
import io.yearbook.model.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which targets are one promise. A plan may be on record in several readings, such as a table made by hand and the
 * document itself; each has targets of its own. Two targets are one promise where they are of two readings of one plan and
 * agree in area, indicator, comparator, value, unit and due date; scope and firmness are words and need not agree. Of
 * several that agree those of the same task are put together, then the others in order. Targets of one reading are never
 * one promise.
 */
public final class Promises {

    private static final java.util.Comparator<Target> IN_PLAN_ORDER = java.util.Comparator.<Target, Integer>comparing(
                    Target::taskNo, java.util.Comparator.nullsLast(java.util.Comparator.naturalOrder()))
            .thenComparing(Target::scopeNote)
            .thenComparing(Target::targetId);

    private static final java.util.Comparator<Target> SPOKEN_FOR_FIRST =
            java.util.Comparator.<Target, Boolean>comparing(
                            target -> target.scopeNote().isEmpty())
                    .thenComparing(Target::publishedAt)
                    .thenComparing(Target::statedPlanId)
                    .thenComparing(Target::targetId);

    /** What targets of one promise agree in. */
    private record Agreement(
            String planId,
            String districtCode,
            String indicatorCode,
            Comparator comparator,
            BigDecimal value,
            String unit,
            LocalDate dueDate) {

        static Agreement of(Target target) {
            return new Agreement(
                    target.planId(),
                    target.districtCode(),
                    target.indicatorCode(),
                    target.comparator(),
                    target.value().stripTrailingZeros(),
                    target.unit(),
                    target.dueDate());
        }
    }

    /**
     * One promise.
     *
     * @param target that speaks for it: one that says what it is limited to, then the one published first
     * @param restatedBy the targets of other readings that state the same, by id
     */
    public record Promise(Target target, List<Target> restatedBy) {

        public Promise {
            restatedBy = List.copyOf(restatedBy);
        }

        /** All targets that state it. */
        public List<Target> targets() {
            return Stream.concat(Stream.of(target), restatedBy.stream()).toList();
        }

        private static Promise of(List<Target> same) {
            List<Target> ordered = same.stream().sorted(SPOKEN_FOR_FIRST).toList();
            return new Promise(
                    ordered.get(0),
                    ordered.subList(1, ordered.size()).stream()
                            .sorted(java.util.Comparator.comparing(Target::targetId))
                            .toList());
        }
    }

    private Promises() {}

    /** The promises that the targets make, by id. Every target is in exactly one; their order changes nothing. */
    public static List<Promise> of(List<Target> targets) {
        Map<Agreement, List<Target>> agreeing = targets.stream()
                .sorted(IN_PLAN_ORDER)
                .collect(Collectors.groupingBy(Agreement::of, LinkedHashMap::new, Collectors.toList()));
        return agreeing.values().stream()
                .flatMap(group -> together(group).stream())
                .map(Promise::of)
                .sorted(java.util.Comparator.comparing(
                        promise -> promise.target().targetId()))
                .toList();
    }

    /** As many promises as the reading makes that makes the most of them. */
    private static List<List<Target>> together(List<Target> agreeing) {
        List<List<Target>> readings = agreeing.stream()
                .collect(Collectors.groupingBy(Target::statedPlanId, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .sorted(java.util.Comparator.<List<Target>>comparingInt(List::size)
                        .reversed())
                .toList();
        List<List<Target>> promises = readings.get(0).stream()
                .map(target -> new ArrayList<>(List.of(target)))
                .collect(Collectors.toList());
        readings.stream().skip(1).forEach(reading -> assign(reading, promises));
        return promises;
    }

    private static void assign(List<Target> reading, List<List<Target>> promises) {
        List<List<Target>> open = new ArrayList<>(promises);
        List<Target> left = new ArrayList<>();
        for (Target target : reading) {
            int same = 0;
            while (same < open.size() && !Objects.equals(open.get(same).get(0).taskNo(), target.taskNo())) {
                same++;
            }
            if (same < open.size()) {
                open.remove(same).add(target);
            } else {
                left.add(target);
            }
        }
        left.forEach(target -> open.remove(0).add(target));
    }
}

package io.yearbook.document.plan;

import io.yearbook.document.plan.IndicatorBinding.Guess;
import io.yearbook.document.plan.Measure.Passage;
import io.yearbook.model.Indicator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the figures that the measures of a plan promise, and the indicators they are for. */
final class TargetFinder {

    private final String planId;
    private final Deadlines deadlines;
    private final IndicatorBinding binding;
    private final Map<String, Integer> countByTask = new HashMap<>();
    private final Set<List<Object>> promised = new HashSet<>();

    TargetFinder(String planId, Deadlines deadlines, IndicatorBinding binding) {
        this.planId = planId;
        this.deadlines = deadlines;
        this.binding = binding;
    }

    /** The targets in order. One that stands alone and repeats a task's is left out. */
    List<PlanTarget> find(List<Measure> measures) {
        List<PlanTarget> targets = new ArrayList<>();
        measures.stream().filter(measure -> measure.number() != null).forEach(measure -> targets.addAll(of(measure)));
        measures.stream().filter(measure -> measure.number() == null).forEach(measure -> targets.addAll(of(measure)));
        return targets;
    }

    private List<PlanTarget> of(Measure measure) {
        List<PromisedFigure> figures = new ArrayList<>();
        for (Passage passage : measure.passages()) {
            figures.addAll(new PassageReading(measure, passage, deadlines, binding).figures());
        }
        Map<PromisedFigure, Indicator> decided = decide(figures);
        List<PlanTarget> targets = new ArrayList<>();
        for (PromisedFigure figure : figures) {
            Indicator indicator = decided.get(figure);
            boolean isNew = promised.add(
                    List.of(indicator == null ? figure.subject().name() : indicator.code(), figure.value()));
            if (isNew || measure.number() != null) {
                targets.add(figure.target(nextId(measure), measure.number(), indicator));
            }
        }
        return targets;
    }

    /** No indicator is promised twice in one measure for one day: the likeliest figure has it. */
    private static Map<PromisedFigure, Indicator> decide(List<PromisedFigure> figures) {
        record Pair(PromisedFigure figure, Guess guess) {}
        List<Pair> pairs = new ArrayList<>();
        figures.forEach(figure -> figure.guesses().forEach(guess -> pairs.add(new Pair(figure, guess))));
        pairs.sort(Comparator.comparingDouble((Pair pair) -> pair.guess().likelihood())
                .reversed());
        Map<PromisedFigure, Indicator> decided = new IdentityHashMap<>();
        Set<String> taken = new HashSet<>();
        for (Pair pair : pairs) {
            String promise = pair.guess().indicator().code() + pair.figure().due();
            if (!decided.containsKey(pair.figure()) && taken.add(promise)) {
                decided.put(pair.figure(), pair.guess().indicator());
            }
        }
        return decided;
    }

    private String nextId(Measure measure) {
        @Nullable Integer number = measure.number();
        String task = "%s-%03d".formatted(planId, number == null ? 0 : number);
        return task + "-" + countByTask.merge(task, 1, Integer::sum);
    }
}

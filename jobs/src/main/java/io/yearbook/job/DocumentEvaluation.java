package io.yearbook.job;

import io.yearbook.document.evaluation.Evaluation;
import io.yearbook.document.evaluation.FactEvaluation;
import io.yearbook.document.evaluation.StatedTarget;
import io.yearbook.document.evaluation.StatedTask;
import java.util.function.Function;

/** What was read of a document compared with what people read in it, by what they wrote down. */
public sealed interface DocumentEvaluation {

    /** Comparison of facts. */
    record Facts(FactEvaluation evaluation) implements DocumentEvaluation {}

    /** Comparison of the targets of a plan. */
    record Targets(Evaluation<StatedTarget> evaluation) implements DocumentEvaluation {}

    /** Comparison of the tasks of a plan. */
    record Tasks(Evaluation<StatedTask> evaluation) implements DocumentEvaluation {}

    /** One function for each kind. */
    default <R> R match(
            Function<FactEvaluation, R> facts,
            Function<Evaluation<StatedTarget>, R> targets,
            Function<Evaluation<StatedTask>, R> tasks) {
        if (this instanceof Facts ofFacts) {
            return facts.apply(ofFacts.evaluation());
        }
        return this instanceof Targets ofTargets
                ? targets.apply(ofTargets.evaluation())
                : tasks.apply(((Tasks) this).evaluation());
    }
}

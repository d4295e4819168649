package io.yearbook.job.command;

import io.yearbook.document.evaluation.FactEvaluation;
import io.yearbook.document.evaluation.Score;
import io.yearbook.document.evaluation.StatedFact;
import java.util.List;
import java.util.Locale;

/** An evaluation as text. */
final class EvaluationText {

    private EvaluationText() {}

    static List<String> of(FactEvaluation evaluation) {
        TextBlock text = new TextBlock();
        text.line("Figures", "indicator, value, unit: " + score(evaluation.figures()));
        text.line("Facts", "with period end, span and qualifier: " + score(evaluation.facts()));
        evaluation.fields().forEach((field, score) -> text.detail(field + ": " + score(score)));
        text.line("Misses", String.valueOf(evaluation.misses().size()));
        evaluation.misses().forEach(fact -> text.detail(fact(fact)));
        text.line("False", String.valueOf(evaluation.falseHits().size()));
        evaluation.falseHits().forEach(fact -> text.detail(fact(fact)));
        return text.lines();
    }

    private static String score(Score score) {
        return String.format(
                Locale.ROOT,
                "precision %.3f (%d of %d), recall %.3f (%d of %d), F1 %.3f",
                score.precision(),
                score.hits(),
                score.found(),
                score.recall(),
                score.hits(),
                score.expected(),
                score.f1());
    }

    private static String fact(StatedFact fact) {
        return "%s = %s %s, %s, %s to %s: %s"
                .formatted(
                        fact.indicator(),
                        fact.value().toPlainString(),
                        fact.unit(),
                        fact.qualifier(),
                        fact.span(),
                        fact.periodEnd(),
                        fact.quote());
    }
}

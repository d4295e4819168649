package io.yearbook.job.command;

import io.yearbook.document.evaluation.Evaluation;
import io.yearbook.document.evaluation.FactEvaluation;
import io.yearbook.document.evaluation.Score;
import io.yearbook.document.evaluation.StatedFact;
import io.yearbook.document.evaluation.StatedTarget;
import io.yearbook.document.evaluation.StatedTask;
import io.yearbook.job.DocumentEvaluation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** An evaluation as text. */
final class EvaluationText {

    private static final int LONGEST_TASK = 60;

    private EvaluationText() {}

    static List<String> of(DocumentEvaluation evaluation) {
        TextBlock text = evaluation.match(EvaluationText::facts, EvaluationText::targets, EvaluationText::tasks);
        return text.lines();
    }

    private static TextBlock facts(FactEvaluation evaluation) {
        TextBlock text = new TextBlock();
        text.line("Figures", "indicator, value, unit: " + score(evaluation.figures()));
        text.line("Facts", "with period end, span and qualifier: " + score(evaluation.facts()));
        addFields(text, evaluation.fields());
        addDifferences(text, evaluation.misses(), evaluation.falseHits(), EvaluationText::fact);
        return text;
    }

    private static TextBlock targets(Evaluation<StatedTarget> evaluation) {
        return plan("Targets", "task, indicator, comparator, value, unit", evaluation, EvaluationText::target);
    }

    private static TextBlock tasks(Evaluation<StatedTask> evaluation) {
        return plan("Tasks", "number, offices in the lead, other offices", evaluation, EvaluationText::task);
    }

    private static <T> TextBlock plan(
            String heading, String agreement, Evaluation<T> evaluation, Function<T, String> statement) {
        TextBlock text = new TextBlock();
        text.line(heading, agreement + ": " + score(evaluation.agreement()));
        addFields(text, evaluation.fields());
        addDifferences(text, evaluation.misses(), evaluation.falseHits(), statement);
        return text;
    }

    private static void addFields(TextBlock text, Map<String, Score> fields) {
        fields.forEach((field, score) -> text.detail(field + ": " + score(score)));
    }

    private static <T> void addDifferences(
            TextBlock text, List<T> misses, List<T> falseHits, Function<T, String> statement) {
        text.line("Misses", String.valueOf(misses.size()));
        misses.forEach(one -> text.detail(statement.apply(one)));
        text.line("False", String.valueOf(falseHits.size()));
        falseHits.forEach(one -> text.detail(statement.apply(one)));
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

    private static String target(StatedTarget target) {
        return "task %d, %s %s %s %s, %s%s: %s"
                .formatted(
                        target.taskNo(),
                        target.indicator(),
                        target.comparator().sign(),
                        target.value().toPlainString(),
                        target.unit(),
                        target.firmness(),
                        target.due().isEmpty() ? "" : ", due " + target.due(),
                        target.quote());
    }

    private static String task(StatedTask task) {
        String words = task.text();
        return "task %d, led by %s, with %s: %s"
                .formatted(
                        task.number(),
                        offices(task.leadUnits()),
                        offices(task.responsibleUnits()),
                        words.length() > LONGEST_TASK ? words.substring(0, LONGEST_TASK) + "…" : words);
    }

    private static String offices(Set<String> offices) {
        return offices.isEmpty() ? "no office" : String.join("、", new TreeSet<>(offices));
    }
}

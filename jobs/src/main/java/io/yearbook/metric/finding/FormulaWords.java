package io.yearbook.metric.finding;

import io.yearbook.model.Formula;
import io.yearbook.model.Formula.Figure;
import io.yearbook.model.Formula.Operation;
import io.yearbook.model.Formula.Operator;
import io.yearbook.model.Formula.Year;
import io.yearbook.model.Observation;

/** A formula with the figures in it, as a Chinese sentence says it: 告知承诺办件量1881件÷办件量2295件. */
final class FormulaWords {

    private final FigureWords words;
    private final Evaluation evaluation;

    FormulaWords(FigureWords words, Evaluation evaluation) {
        this.words = words;
        this.evaluation = evaluation;
    }

    String formula() {
        return of(evaluation.rule().formula());
    }

    private String of(Formula formula) {
        return formula.match(
                number -> number.value().toPlainString(),
                this::figure,
                operation -> left(operation) + operation.operator().signZh() + right(operation),
                count -> figure(count.whole()),
                sum -> figure(sum.part()));
    }

    private String figure(Figure figure) {
        Observation observation = evaluation.operand(figure).observation();
        String year = figure.year() == Year.PREVIOUS ? "上年同期" : "";
        return year + words.name(figure.indicatorCode()) + FigureWords.value(observation);
    }

    private String left(Operation operation) {
        boolean brackets = !operation.operator().isSum() && isSum(operation.left());
        return inBrackets(brackets, operation.left());
    }

    private String right(Operation operation) {
        boolean brackets = isSum(operation.right())
                ? operation.operator() != Operator.PLUS
                : operation.operator() == Operator.OVER && operation.right() instanceof Operation;
        return inBrackets(brackets, operation.right());
    }

    private static boolean isSum(Formula formula) {
        return formula instanceof Operation operation && operation.operator().isSum();
    }

    private String inBrackets(boolean brackets, Formula formula) {
        return brackets ? "（" + of(formula) + "）" : of(formula);
    }
}

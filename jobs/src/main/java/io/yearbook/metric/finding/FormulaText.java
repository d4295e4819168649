package io.yearbook.metric.finding;

import io.yearbook.model.Formula;
import io.yearbook.model.Formula.Figure;
import io.yearbook.model.Formula.Operation;
import io.yearbook.model.Formula.Operator;
import java.util.function.Function;

/** A formula as a Chinese text writes it, with brackets only where they are needed. */
final class FormulaText {

    private final Function<Figure, String> figure;

    /** @param figure what stands for a figure */
    FormulaText(Function<Figure, String> figure) {
        this.figure = figure;
    }

    String of(Formula formula) {
        return formula.match(
                number -> number.value().toPlainString(),
                figure,
                operation -> left(operation) + operation.operator().signZh() + right(operation),
                count -> figure.apply(count.whole()),
                sum -> figure.apply(sum.part()));
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

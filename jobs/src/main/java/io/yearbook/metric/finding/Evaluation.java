package io.yearbook.metric.finding;

import io.yearbook.catalog.UnitRegister;
import io.yearbook.metric.PanelCell;
import io.yearbook.metric.Stated;
import io.yearbook.model.ConsistencyRule;
import io.yearbook.model.Formula;
import io.yearbook.model.Formula.Figure;
import io.yearbook.model.Formula.Operation;
import io.yearbook.model.Unit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A rule with the published figures it is applied to.
 *
 * @param checked the figure that is checked
 * @param operands the figures of the formula, from left to right
 */
record Evaluation(ConsistencyRule rule, PanelCell checked, Map<Figure, PanelCell> operands) {

    /** Empty where the publisher does not state every figure of the formula. */
    static Optional<Evaluation> of(ConsistencyRule rule, PanelCell checked, DistrictFigures figures) {
        Map<Figure, PanelCell> operands = new LinkedHashMap<>();
        for (Figure figure : rule.formula().figures()) {
            Optional<PanelCell> operand = figures.beside(checked, figure.indicatorCode(), figure.year());
            if (operand.isEmpty()) {
                return Optional.empty();
            }
            operands.put(figure, operand.get());
        }
        return Optional.of(new Evaluation(rule, checked, operands));
    }

    PanelCell operand(Figure figure) {
        PanelCell operand = operands.get(figure);
        if (operand == null) {
            throw new IllegalArgumentException(figure + " is no figure of rule " + rule.ruleId());
        }
        return operand;
    }

    /** The figure that is checked, in base units; empty where its unit is not known. */
    Optional<Term> checkedTerm(DistrictFigures figures, UnitRegister units) {
        return term(checked, figures, units);
    }

    /** What the formula gives, in base units; empty where a unit is not known or it divides by zero. */
    Optional<Term> computedTerm(DistrictFigures figures, UnitRegister units) {
        return term(rule.formula(), figures, units);
    }

    private Optional<Term> term(Formula formula, DistrictFigures figures, UnitRegister units) {
        return formula.match(
                number -> Optional.of(Term.of(number.value())),
                figure -> term(operand(figure), figures, units),
                operation -> term(operation, figures, units),
                count -> term(operand(count.whole()), figures, units),
                sum -> term(operand(sum.part()), figures, units));
    }

    private Optional<Term> term(Operation operation, DistrictFigures figures, UnitRegister units) {
        return term(operation.left(), figures, units)
                .flatMap(left -> term(operation.right(), figures, units)
                        .flatMap(right -> Term.of(operation.operator(), left, right)));
    }

    private static Optional<Term> term(PanelCell cell, DistrictFigures figures, UnitRegister units) {
        Optional<Unit> unit = units.resolve(cell.observation().unit());
        return unit.flatMap(known ->
                Stated.in(cell.observation()).map(stated -> Term.of(stated, figures.indicator(cell), known.power())));
    }
}

package io.yearbook.catalog;

import io.yearbook.model.Formula;
import io.yearbook.model.Formula.Operation;
import io.yearbook.model.Unit;
import java.util.Map;
import java.util.Optional;

/** What a formula measures, as far as the units of its figures tell. Things counted in different words do not add up. */
final class FormulaDimension {

    /** Of shares and plain numbers. */
    private static final String NONE = "";

    private static final String SHARE = "share";

    private final Map<String, Unit> unitByIndicator;

    FormulaDimension(Map<String, Unit> unitByIndicator) {
        this.unitByIndicator = unitByIndicator;
    }

    /** The dimension of an indicator; empty where its unit is not known. */
    Optional<String> of(String indicatorCode) {
        return Optional.ofNullable(unitByIndicator.get(indicatorCode))
                .map(Unit::dimension)
                .map(dimension -> dimension.equals(SHARE) ? NONE : dimension);
    }

    /**
     * The dimension of a formula; empty where it has none of its own, such as for yuan a person.
     *
     * @throws IllegalArgumentException where what is added or taken away is of different dimensions
     */
    Optional<String> of(Formula formula) {
        return formula.match(
                number -> Optional.of(NONE),
                figure -> of(figure.indicatorCode()),
                this::ofOperation,
                count -> Optional.of(NONE),
                sum -> of(sum.part().indicatorCode()));
    }

    private Optional<String> ofOperation(Operation operation) {
        Optional<String> left = of(operation.left());
        Optional<String> right = of(operation.right());
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        boolean same = left.equals(right);
        if (operation.operator().isSum() && !same) {
            throw new IllegalArgumentException(
                    "%s and %s do not add up".formatted(named(left.get()), named(right.get())));
        }
        return switch (operation.operator()) {
            case PLUS, MINUS -> left;
            case TIMES ->
                left.get().equals(NONE) ? right : right.filter(NONE::equals).flatMap(none -> left);
            case OVER -> same ? Optional.of(NONE) : right.filter(NONE::equals).flatMap(none -> left);
        };
    }

    static String named(String dimension) {
        return dimension.equals(NONE) ? "a plain number" : dimension;
    }
}

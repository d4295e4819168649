package io.yearbook.catalog.index;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;

/**
 * A function of one value.
 *
 * @param operation which
 * @param argument its number; 0 for operations without one
 */
public record Transformation(Operation operation, double argument) implements Serializable {

    public Transformation {
        Objects.requireNonNull(operation, "operation");
        if (operation == Operation.DIVIDE && argument == 0) {
            throw new IllegalArgumentException("nothing can be divided by 0");
        }
    }

    /** The transformed value; not a number where the operation is not defined for it. */
    public double of(double value) {
        double result = switch (operation) {
            case LOG -> Math.log(value);
            case LOG10 -> Math.log10(value);
            case LOG1P -> Math.log1p(value);
            case SQUARE_ROOT -> Math.sqrt(value);
            case NEGATE -> -value;
            case ABSOLUTE -> Math.abs(value);
            case RECIPROCAL -> 1 / value;
            case ADD -> value + argument;
            case MULTIPLY -> value * argument;
            case DIVIDE -> value / argument;
            case POWER -> Math.pow(value, argument);
            case CAP -> Math.min(value, argument);
            case FLOOR -> Math.max(value, argument);
            case ROUND -> round(value);
        };
        return Double.isInfinite(result) ? Double.NaN : result;
    }

    private double round(double value) {
        return Double.isNaN(value)
                ? value
                : BigDecimal.valueOf(value)
                        .setScale((int) argument, RoundingMode.HALF_UP)
                        .doubleValue();
    }

    /** True where greater values remain greater after all of them, so that the direction is still known. */
    static boolean keepOrder(List<Transformation> transformations) {
        return transformations.stream().noneMatch(each -> each.operation == Operation.ABSOLUTE)
                && transformations.stream().filter(Transformation::reverses).count() % 2 == 0;
    }

    private boolean reverses() {
        return operation == Operation.NEGATE
                || operation == Operation.RECIPROCAL
                || operation == Operation.POWER && argument < 0
                || (operation == Operation.MULTIPLY || operation == Operation.DIVIDE) && argument < 0;
    }

    /** What is done to a value. */
    public enum Operation {
        /** Natural logarithm; of values above 0. */
        LOG(false),
        /** Decimal logarithm; of values above 0. */
        LOG10(false),
        /** ln(1 + value); of values above −1. */
        LOG1P(false),
        SQUARE_ROOT(false),
        NEGATE(false),
        /** Without its sign: how far it is from 0. */
        ABSOLUTE(false),
        /** 1 ÷ value; of values other than 0. */
        RECIPROCAL(false),
        ADD(true),
        MULTIPLY(true),
        DIVIDE(true),
        POWER(true),
        /** No more than the number. */
        CAP(true),
        /** No less than the number. */
        FLOOR(true),
        /** To so many digits after the point, an exact half away from 0. */
        ROUND(true);

        private final boolean takesNumber;

        Operation(boolean takesNumber) {
            this.takesNumber = takesNumber;
        }

        public boolean takesNumber() {
            return takesNumber;
        }
    }
}

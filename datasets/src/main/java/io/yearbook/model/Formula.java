package io.yearbook.model;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a consistency rule computes from published figures. Every figure occurs once, so that intervals stay exact. */
public sealed interface Formula extends Serializable {

    /** A plain number. */
    record Number(java.math.BigDecimal value) implements Formula {}

    /**
     * A published figure.
     *
     * @param year this year's, or that of the same window a year before
     */
    record Figure(String indicatorCode, Year year) implements Formula {}

    /** Two parts joined by an operator. */
    record Operation(Operator operator, Formula left, Formula right) implements Formula {}

    /** A whole number that nobody states, divided by a published whole. */
    record CountOf(Figure whole) implements Formula {}

    /** The sum of a figure over all districts, for the city that they make up. */
    record DistrictSum(Figure part) implements Formula {}

    /** Which year a figure of a formula is of. */
    enum Year {
        THIS,
        PREVIOUS
    }

    /** The four operators, with the sign that Chinese text prints. */
    enum Operator {
        PLUS("+", "＋"),
        MINUS("-", "－"),
        TIMES("*", "×"),
        OVER("/", "÷");

        private final String sign;
        private final String signZh;

        Operator(String sign, String signZh) {
            this.sign = sign;
            this.signZh = signZh;
        }

        public String sign() {
            return sign;
        }

        public String signZh() {
            return signZh;
        }

        /** True where the operator adds or takes away. */
        public boolean isSum() {
            return this == PLUS || this == MINUS;
        }
    }

    /** The result of the function that fits. */
    default <T> T match(
            Function<Number, T> ifNumber,
            Function<Figure, T> ifFigure,
            Function<Operation, T> ifOperation,
            Function<CountOf, T> ifCount,
            Function<DistrictSum, T> ifDistrictSum) {
        if (this instanceof Number number) {
            return ifNumber.apply(number);
        }
        if (this instanceof Figure figure) {
            return ifFigure.apply(figure);
        }
        if (this instanceof Operation operation) {
            return ifOperation.apply(operation);
        }
        return this instanceof CountOf count ? ifCount.apply(count) : ifDistrictSum.apply((DistrictSum) this);
    }

    /** The figures it is computed from, from left to right. */
    default List<Figure> figures() {
        return match(
                number -> List.of(),
                List::of,
                operation -> Stream.concat(operation.left().figures().stream(), operation.right().figures().stream())
                        .toList(),
                count -> List.of(count.whole()),
                sum -> List.of(sum.part()));
    }
}

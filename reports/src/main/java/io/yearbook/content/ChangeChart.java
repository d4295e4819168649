package io.yearbook.content;

import io.yearbook.model.Direction;
import io.yearbook.model.ValueQualifier;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Changes since the year before, to be drawn as bars on one axis: all in one unit, and none that was refused.
 *
 * @param title in Chinese: what, of whom, when
 * @param unit of all bars, with the prices where all are computed at the same
 * @param remark on what is not drawn; empty where all is
 * @param bars in print order, at least {@value #WORTH_DRAWING}
 */
public record ChangeChart(String title, String unit, String remark, List<Bar> bars) {

    /** One bar alone says no more than its number. */
    static final int WORTH_DRAWING = 2;

    /** Digits after the point that are printed at the bars. */
    private static final int MOST_DECIMALS = 2;

    public ChangeChart {
        bars = List.copyOf(bars);
        if (bars.size() < WORTH_DRAWING) {
            throw new IllegalArgumentException("chart \"%s\": %d bars".formatted(title, bars.size()));
        }
        if (bars.stream().map(bar -> bar.change().unit()).distinct().count() > 1) {
            throw new IllegalArgumentException("chart \"%s\": changes in different units on one axis".formatted(title));
        }
    }

    /** What a change means. */
    public enum Meaning {
        BETTER("改善"),
        WORSE("变差"),
        /** No change, neither way is better, or money at current prices. */
        NEITHER("持平或不评优劣");

        private final String nameZh;

        Meaning(String nameZh) {
            this.nameZh = nameZh;
        }

        public String nameZh() {
            return nameZh;
        }

        private static Meaning of(Quantity change, Direction direction) {
            int sign = change.number().signum();
            if (sign == 0 || direction == Direction.NEUTRAL) {
                return NEITHER;
            }
            return (sign > 0) == (direction == Direction.HIGHER) ? BETTER : WORSE;
        }
    }

    /**
     * One change.
     *
     * @param name what changed, short
     * @param change how much
     * @param meaning whether that is better
     * @param about the line of the report that prints it; null where none does
     */
    public record Bar(
            String name,
            Quantity change,
            Meaning meaning,
            @Nullable ReportLine about) {

        /** The bar of a change. */
        static Bar of(String name, Quantity change, Direction direction, @Nullable ReportLine about) {
            return new Bar(name, change, Meaning.of(change, direction), about);
        }

        /**
         * As {@link #of}, with the bound in its name; none where the change was refused or leaves open which way it went.
         *
         * @param drawn the change in the unit to draw; null where it has none in that unit
         */
        static Stream<Bar> ofKnown(
                String name, @Nullable Quantity drawn, Change change, Direction direction, ReportLine about) {
            boolean exact = change.qualifier() == ValueQualifier.EXACT;
            if (drawn == null || drawn.number().signum() == 0 && !exact) {
                return Stream.empty();
            }
            String named = exact ? name : name + "（" + Words.qualifier(change.qualifier()) + "）";
            return Stream.of(of(named, drawn, change.better(direction), about));
        }

        BigDecimal number() {
            return change.number();
        }

        String inWords() {
            return switch (number().signum()) {
                case 1 -> name + "增" + NumberText.magnitude(change);
                case -1 -> name + "减" + NumberText.magnitude(change);
                default -> name + "持平";
            };
        }
    }

    /** Digits after the point that show the bars. */
    public int decimals() {
        return Math.min(
                MOST_DECIMALS,
                bars.stream().mapToInt(bar -> bar.change().decimals()).max().orElse(0));
    }

    public BigDecimal least() {
        return bars.stream().map(Bar::number).min(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
    }

    public BigDecimal most() {
        return bars.stream().map(Bar::number).max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
    }

    /** The changes in words, for those who do not see the chart. */
    public String inWords() {
        return bars.stream().map(Bar::inWords).collect(Collectors.joining("、", title + "（" + unit + "）：", "。"));
    }
}

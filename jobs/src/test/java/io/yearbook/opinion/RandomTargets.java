package io.yearbook.opinion;

import io.yearbook.metric.PanelCell;
import io.yearbook.model.Comparator;
import io.yearbook.model.Indicator;
import io.yearbook.model.Observation;
import io.yearbook.model.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Promises of one indicator: of values such as are reached, due on the last day of a year or another, some not yet due. */
final class RandomTargets {

    private static final int ABOUT_ONE_IN = 6;

    private final Random random;
    private final Indicator indicator;
    private final List<PanelCell> cells;
    private final LocalDate runDate;

    private RandomTargets(Random random, Indicator indicator, List<PanelCell> cells, LocalDate runDate) {
        this.random = random;
        this.indicator = indicator;
        this.cells = cells;
        this.runDate = runDate;
    }

    /** Promises of the districts that have figures. */
    static List<Target> of(long seed, Indicator indicator, List<PanelCell> cells, LocalDate runDate) {
        RandomTargets targets = new RandomTargets(new Random(seed), indicator, cells, runDate);
        return IntStream.range(0, cells.size() / ABOUT_ONE_IN)
                .mapToObj(targets::target)
                .toList();
    }

    private Target target(int number) {
        Observation figure = oneOf(cells).observation();
        LocalDate due = dueDate(figure);
        return new Target(
                indicator.code() + "-t" + number,
                "plan",
                "plan",
                null,
                figure.districtCode(),
                indicator.code(),
                oneOf(List.of(Comparator.values())),
                promised(figure),
                random.nextInt(20) == 0 ? "件" : indicator.unit(),
                due,
                true,
                due.getYear(),
                Target.Firmness.FIRM,
                "",
                "区政府",
                publishedAt(figure, due));
    }

    /** Mostly what is reached, or near it, as the last digit decides. */
    private BigDecimal promised(Observation figure) {
        BigDecimal value = figure.value() == null ? BigDecimal.TEN : figure.value();
        List<BigDecimal> steps =
                List.of(BigDecimal.ZERO, BigDecimal.ONE, new BigDecimal("0.5"), new BigDecimal("0.05"), value);
        BigDecimal step = oneOf(steps);
        return random.nextBoolean() ? value.add(step) : value.subtract(step);
    }

    private LocalDate dueDate(Observation figure) {
        LocalDate end = figure.period().end();
        return switch (random.nextInt(6)) {
            case 0 -> runDate;
            case 1 -> runDate.minusDays(1);
            case 2 -> end.plusDays(random.nextInt(900));
            case 3 -> end.minusDays(random.nextInt(2));
            default -> end;
        };
    }

    private LocalDate publishedAt(Observation figure, LocalDate due) {
        LocalDate end = figure.period().end();
        return switch (random.nextInt(5)) {
            case 0 -> end.plusDays(random.nextInt(2));
            case 1 -> LocalDate.of(RandomCatalog.FIRST_YEAR, 2, 1);
            default -> LocalDate.of(due.getYear(), 1, 1).minusDays(random.nextInt(60));
        };
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}

package io.yearbook.opinion;

import io.yearbook.metric.PanelCell;
import io.yearbook.model.Indicator;
import io.yearbook.model.Observation;
import io.yearbook.model.ObservationStatus;
import io.yearbook.model.Period;
import io.yearbook.model.Span;
import io.yearbook.model.ValueQualifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Figures of one indicator of every kind: windows and spans, gaps, ties, bounds, breaks, rival publishers. */
final class RandomFigures {

    private static final List<String> PUBLISHERS = List.of("统计局", "统计局", "统计局", "统计局", "年鉴", "区政府", "街道", "A");
    private static final String ITSELF = "本区";

    /** Who mostly publishes a panel: one bureau, several compilers, or many a district for itself. */
    private static final List<List<String>> MIXES = List.of(
            List.of("统计局"),
            List.of("统计局"),
            List.of("统计局", "A"),
            List.of("区政府", "街道", "B"),
            List.of("年鉴", ITSELF),
            List.of("区政府", "A", ITSELF, ITSELF));

    private final Random random;
    private final RandomGrowth growths;
    private final Indicator indicator;

    /** How often something is unusual: one panel is quiet, so that much is compared, another is wild. */
    private final int usual;

    private final List<String> mix;

    private RandomFigures(long seed, Indicator indicator) {
        this.random = new Random(seed);
        this.growths = new RandomGrowth(seed + 1, indicator);
        this.indicator = indicator;
        this.usual = 3 + random.nextInt(20);
        this.mix = MIXES.get(random.nextInt(MIXES.size()));
    }

    /** One observation for each natural key. */
    static List<PanelCell> of(long seed, Indicator indicator, List<String> districts) {
        RandomFigures figures = new RandomFigures(seed, indicator);
        Map<String, PanelCell> byKey = new TreeMap<>();
        for (String district : districts) {
            for (int year = RandomCatalog.FIRST_YEAR; year <= RandomCatalog.LAST_YEAR; year++) {
                for (int count = figures.count(); count > 0; count--) {
                    Observation figure = figures.figure(district, year);
                    byKey.put(
                            figure.key().toString(), new PanelCell(figure.key().toString(), figure));
                }
            }
        }
        return new ArrayList<>(byKey.values());
    }

    private int count() {
        return unusual() ? random.nextInt(5) : 1;
    }

    private boolean unusual() {
        return random.nextInt(usual) == 0;
    }

    private Observation figure(String district, int year) {
        boolean missing = unusual() && random.nextBoolean();
        BigDecimal value = missing ? null : value();
        RandomGrowth.Stated growth = growths.to(value);
        return new Observation(
                district,
                indicator.code(),
                period(year),
                value,
                unusual() && random.nextInt(4) == 0 ? "件" : indicator.unit(),
                value == null ? null : decimals(value),
                missing ? oneOf(ObservationStatus.O, ObservationStatus.M, ObservationStatus.Q) : status(),
                unusual() ? oneOf(ValueQualifier.values()) : ValueQualifier.EXACT,
                growth == null ? null : growth.number(),
                growth == null ? null : growth.unit(),
                publisher(district),
                LocalDate.of(2023, 1, 1 + random.nextInt(28)));
    }

    private String publisher(String district) {
        if (unusual()) {
            return PUBLISHERS.get(random.nextInt(PUBLISHERS.size()));
        }
        String usually = mix.get(Math.floorMod(31 * district.hashCode() + mix.hashCode(), mix.size()));
        return usually.equals(ITSELF) ? ITSELF + district : usually;
    }

    /** Few different values, so that many are level; zero, negative, round, long and large ones among them. */
    private BigDecimal value() {
        return switch (random.nextInt(unusual() ? 8 : 4)) {
            case 0, 1 -> BigDecimal.valueOf(random.nextInt(12), random.nextInt(2));
            case 2 -> BigDecimal.valueOf(850 + random.nextInt(40), 1);
            case 3 ->
                BigDecimal.valueOf(1 + random.nextInt(5)).scaleByPowerOfTen(3).setScale(0);
            case 4 -> BigDecimal.valueOf(random.nextInt(40) - 20);
            case 5 -> BigDecimal.valueOf(random.nextLong(1_000_000_000_000_000L), 8);
            case 6 -> BigDecimal.valueOf(random.nextLong(1_000_000_000_000L));
            default -> BigDecimal.valueOf(random.nextInt(2000), 3);
        };
    }

    /** Mostly the digits shown; also fewer, or more, or none stated. */
    private @Nullable Integer decimals(BigDecimal value) {
        return unusual() ? oneOf(null, -3, -1, 0, 1, 2, 5, 8) : Integer.valueOf(value.scale());
    }

    private ObservationStatus status() {
        return unusual()
                ? oneOf(
                        ObservationStatus.B,
                        ObservationStatus.D,
                        ObservationStatus.E,
                        ObservationStatus.F,
                        ObservationStatus.P,
                        ObservationStatus.W)
                : ObservationStatus.A;
    }

    private Period period(int year) {
        if (!unusual()) {
            return Period.fullYear(year);
        }
        LocalDate firstDay = LocalDate.of(year, 1, 1);
        YearMonth month = YearMonth.of(year, oneOf(2, 2, 6, 9));
        LocalDate day = month.atDay(1 + random.nextInt(28));
        return switch (random.nextInt(10)) {
            case 0 -> Period.of(firstDay, month.atEndOfMonth());
            case 1 -> Period.of(month.atDay(1), month.atEndOfMonth());
            case 2 -> Period.pointInTime(month.atEndOfMonth());
            case 3 -> Period.pointInTime(oneOf(day, LocalDate.of(year, 12, 31)));
            case 4 -> new Period(null, LocalDate.of(year, 12, 31), oneOf(Span.UNSTATED, Span.CUMULATIVE));
            case 5 -> new Period(firstDay, day, oneOf(Span.UNSTATED, Span.CUMULATIVE));
            case 6 -> new Period(day, day, Span.PART_YEAR);
            case 7 -> Period.of(firstDay.minusMonths(random.nextInt(14)), month.atEndOfMonth());
            case 8 -> Period.of(LocalDate.of(year - 1, 11, 30).plusDays(random.nextInt(3)), month.atEndOfMonth());
            default -> Period.of(firstDay, oneOf(day, month.atEndOfMonth()));
        };
    }

    @SafeVarargs
    private <T> T oneOf(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}

package io.yearbook.metric;

import io.yearbook.model.Indicator;
import io.yearbook.model.Observation;
import io.yearbook.model.ObservationStatus;
import io.yearbook.model.Period;
import io.yearbook.model.ValueQualifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Panels with every kind of figure: few values, so that ties abound; several publishers, windows, bounds, gaps. */
final class RandomPanel {

    private static final List<String> DISTRICTS = List.of("a", "b", "c", "d", "e", "f", "g", "h", "city", "zone");
    private static final List<String> PUBLISHERS = List.of("统计局", "年鉴", "区政府", "街道");

    /** Who publishes most figures of a panel; null for each district itself. */
    private static final List<@Nullable String> USUAL = Arrays.asList("统计局", "统计局", "统计局", null);

    private final Random random;
    private final Indicator indicator;
    private final @Nullable String usualPublisher;

    private RandomPanel(long seed, Indicator indicator) {
        this.random = new Random(seed);
        this.indicator = indicator;
        this.usualPublisher = USUAL.get(Math.floorMod(seed, USUAL.size()));
    }

    /** One observation for each natural key. */
    static List<PanelCell> cells(long seed, Indicator indicator) {
        return new RandomPanel(seed, indicator).cells();
    }

    /** The same figures as they might have been before some of them were revised. */
    static List<PanelCell> revised(long seed, List<PanelCell> cells) {
        Random random = new Random(seed);
        return cells.stream()
                .map(cell -> random.nextInt(3) > 0 ? cell : withOtherValue(cell, random.nextInt(12)))
                .toList();
    }

    private static PanelCell withOtherValue(PanelCell cell, int value) {
        Observation figure = cell.observation();
        return new PanelCell(
                cell.observationId() + " at first",
                new Observation(
                        figure.districtCode(),
                        figure.indicatorCode(),
                        figure.period(),
                        BigDecimal.valueOf(value),
                        figure.unit(),
                        0,
                        ObservationStatus.A,
                        figure.qualifier(),
                        null,
                        null,
                        figure.publisher(),
                        figure.publishedAt().minusDays(40)));
    }

    private List<PanelCell> cells() {
        Map<String, PanelCell> byKey = new TreeMap<>();
        for (String district : DISTRICTS) {
            for (int year = 2018; year <= 2022; year++) {
                for (int figures = random.nextInt(4); figures > 0; figures--) {
                    Observation figure = figure(district, year);
                    String key = figure.key().toString();
                    byKey.put(key, new PanelCell(key, figure));
                }
            }
        }
        return new ArrayList<>(byKey.values());
    }

    private Observation figure(String district, int year) {
        boolean missing = random.nextInt(10) == 0;
        int decimals = random.nextInt(2);
        return new Observation(
                district,
                indicator.code(),
                period(year),
                missing ? null : BigDecimal.valueOf(random.nextInt(12), decimals),
                indicator.unit(),
                missing ? null : decimals,
                missing ? ObservationStatus.O : status(),
                qualifier(),
                null,
                null,
                publisher(district),
                LocalDate.of(2023, 1, 1 + random.nextInt(28)));
    }

    private String publisher(String district) {
        return random.nextInt(3) > 0
                ? Objects.requireNonNullElse(usualPublisher, district + "政府")
                : PUBLISHERS.get(random.nextInt(PUBLISHERS.size()));
    }

    private ObservationStatus status() {
        List<ObservationStatus> some =
                List.of(ObservationStatus.B, ObservationStatus.D, ObservationStatus.E, ObservationStatus.P);
        return random.nextInt(8) > 0 ? ObservationStatus.A : some.get(random.nextInt(some.size()));
    }

    private ValueQualifier qualifier() {
        ValueQualifier[] any = ValueQualifier.values();
        return random.nextInt(8) > 0 ? ValueQualifier.EXACT : any[random.nextInt(any.length)];
    }

    private Period period(int year) {
        LocalDate firstDay = LocalDate.of(year, 1, 1);
        return switch (random.nextInt(12)) {
            case 0, 1 -> Period.of(firstDay, LocalDate.of(year, 9, 30));
            case 2 -> Period.of(firstDay, LocalDate.of(year, 6, 30));
            case 3 -> Period.of(null, LocalDate.of(year, 12, 31));
            default -> Period.fullYear(year);
        };
    }
}

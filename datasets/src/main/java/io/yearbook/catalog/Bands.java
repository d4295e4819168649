package io.yearbook.catalog;

import io.yearbook.model.Band;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** The bands that percentiles are divided into. */
public final class Bands implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Five bands, cut at 90, 75, 25 and 10. */
    public static final Bands DEFAULTS =
            new Bands(List.of(band("非常高", 90), band("高", 75), band("中等", 25), band("低", 10), band("非常低", 0)));

    private final List<Band> highestFirst;

    public Bands(List<Band> bands) {
        highestFirst = bands.stream()
                .sorted(Comparator.comparing(Band::percentileFrom).reversed())
                .toList();
        if (highestFirst.isEmpty()
                || highestFirst.get(highestFirst.size() - 1).percentileFrom().signum() != 0) {
            throw new IllegalArgumentException("the lowest band must begin at 0: " + highestFirst);
        }
    }

    private static Band band(String name, int percentileFrom) {
        return new Band(name, BigDecimal.valueOf(percentileFrom));
    }

    /** Name of the band of a percentile, from 0 to 100. */
    public String nameOf(BigDecimal percentile) {
        return highestFirst.stream()
                .filter(band -> percentile.compareTo(band.percentileFrom()) >= 0)
                .findFirst()
                .map(Band::name)
                .orElseThrow(() -> new IllegalArgumentException("not a percentile: " + percentile));
    }

    public List<Band> all() {
        return highestFirst;
    }
}

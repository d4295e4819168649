package io.yearbook.metric.finding;

import io.yearbook.catalog.Catalog;
import io.yearbook.model.District;
import io.yearbook.model.Finding.Subject;
import io.yearbook.model.Indicator;
import io.yearbook.model.Observation;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures, and what they are of, as a Chinese sentence says them. */
final class FigureWords {

    /** Digits that a computed figure shows beyond those published. */
    private static final int FURTHER_DIGITS = 3;

    private static final int DIGITS_OF_A_CHANGE = 2;

    private final Catalog catalog;

    FigureWords(Catalog catalog) {
        this.catalog = catalog;
    }

    /** 渝北区2021年新增市场主体户数. */
    String subject(Subject subject) {
        String district = catalog.districts()
                .byCode(subject.districtCode())
                .map(District::nameZh)
                .orElse(subject.districtCode());
        return district + PeriodWords.of(subject.period()) + name(subject.indicatorCode());
    }

    String name(String indicatorCode) {
        return catalog.indicators().byCode(indicatorCode).map(Indicator::nameZh).orElse(indicatorCode);
    }

    /** The value as published, with its qualifier and unit. */
    static String value(Observation observation) {
        BigDecimal value = observation.value();
        if (value == null) {
            return "缺（%s）".formatted(observation.status().nameZh());
        }
        Integer decimals = observation.decimals();
        return observation.qualifier().mark() + plain(value, decimals == null ? 0 : decimals) + observation.unit();
    }

    /** A computed figure with more digits than are published. */
    static String computed(BigDecimal value, Observation like) {
        int published = like.decimals() == null ? 0 : Math.max(0, like.decimals());
        return plain(value.setScale(published + FURTHER_DIGITS, RoundingMode.HALF_UP), 0) + like.unit();
    }

    /** 增长16.5%, 下降5.4% or 持平. */
    static String change(BigDecimal amount, String unit) {
        BigDecimal shown = amount.setScale(DIGITS_OF_A_CHANGE, RoundingMode.HALF_UP);
        String size = plain(shown.abs(), 0) + unit;
        return switch (shown.signum()) {
            case 0 -> "持平";
            case 1 -> "增长" + size;
            default -> "下降" + size;
        };
    }

    /** A plain number without the zeros that storage adds, but with those that were published. */
    static String plain(BigDecimal value, int publishedDecimals) {
        BigDecimal shortest = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        int scale = Math.max(Math.max(0, shortest.scale()), publishedDecimals);
        return shortest.setScale(scale, RoundingMode.UNNECESSARY).toPlainString();
    }
}

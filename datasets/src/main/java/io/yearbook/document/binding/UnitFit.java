package io.yearbook.document.binding;

import io.yearbook.catalog.UnitRegister;
import io.yearbook.model.Indicator;
import io.yearbook.model.Unit;
import io.yearbook.text.prose.QuantitySpan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Whether a figure's unit is one that an indicator can be counted in. */
public final class UnitFit {

    /** Measure words that prose uses for one and the same thing. */
    private static final List<Set<String>> FAMILIES = List.of(
            Set.of("个", "项", "种", "样", "类", "条", "处", "套", "家"),
            Set.of("件", "件次", "起", "次"),
            Set.of("场", "场次", "次", "期"),
            Set.of("户", "家", "个"),
            Set.of("批", "批次"),
            Set.of("份", "件", "篇"),
            Set.of("家", "家次"),
            Set.of("人", "人次", "个"));

    /** How well the unit fits, from 0 for not at all. */
    static final double SAME = 1;

    static final double FAMILY = 0.85;
    static final double UNNAMED = 0.8;
    static final double NONE = 0;

    private final UnitRegister units;

    public UnitFit(UnitRegister units) {
        this.units = units;
    }

    /**
     * How well a figure's unit fits an indicator; 0 for not at all.
     *
     * @param unitText the unit as printed, without scale; empty where the figure has none
     */
    public double of(String unitText, Indicator indicator) {
        Optional<Unit> wanted = units.resolve(indicator.unit());
        Optional<Unit> stated = unitText.isEmpty() ? Optional.empty() : units.resolve(unitText);
        if (wanted.isEmpty()) {
            return NONE;
        }
        if (stated.isEmpty()) {
            return unitText.isEmpty() && isMeasureWord(wanted.get()) ? UNNAMED : NONE;
        }
        if (stated.get().convertsTo(wanted.get())) {
            return SAME;
        }
        return FAMILIES.stream()
                        .anyMatch(family -> family.contains(stated.get().code())
                                && family.contains(wanted.get().code()))
                ? FAMILY
                : NONE;
    }

    /** The figure's value in the indicator's unit, exactly; its unit must fit. */
    Amount amount(QuantitySpan figure, Indicator indicator) {
        Unit wanted = units.resolve(indicator.unit()).orElseThrow();
        Unit stated = units.resolve(figure.unitText())
                .filter(unit -> unit.convertsTo(wanted))
                .orElse(new Unit(wanted.code(), wanted.dimension(), 0));
        int powers = stated.powersTo(wanted);
        BigDecimal value = Objects.requireNonNull(figure.value()).scaleByPowerOfTen(powers);
        boolean same = units.resolve(figure.unitText())
                .filter(unit -> unit.convertsTo(wanted))
                .isPresent();
        String note = same || figure.unitText().isEmpty()
                ? ""
                : "原文以“%s”计，按指标单位“%s”记".formatted(figure.unitText(), indicator.unit());
        return new Amount(
                value.scale() < 0 ? value.setScale(0) : value, indicator.unit(), figure.decimals() - powers, note);
    }

    private static boolean isMeasureWord(Unit unit) {
        return FAMILIES.stream().anyMatch(family -> family.contains(unit.code()));
    }
}

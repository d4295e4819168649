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
import org.jspecify.annotations.Nullable;

/** Whether a figure's unit is one that an indicator can be counted in. */
public final class UnitFit {

    /** Measure words that prose uses for one and the same thing. */
    private static final List<Set<String>> FAMILIES = List.of(
            Set.of("个", "项", "处"),
            Set.of("个", "样"),
            Set.of("类", "样"),
            Set.of("条", "项"),
            Set.of("个", "套"),
            Set.of("个", "家", "户"),
            Set.of("件", "件次", "起", "次"),
            Set.of("场", "场次", "次", "期"),
            Set.of("批", "批次"),
            Set.of("份", "件", "篇"),
            Set.of("家", "家次"),
            Set.of("人", "人次"));

    /** How well the unit fits, from 0 for not at all. */
    static final double SAME = 1;

    static final double FAMILY = 0.85;
    static final double UNNAMED = 0.8;
    static final double NONE = 0;

    /** Money of this many powers of ten below the indicator's unit, with decimals, may have lost its 万. */
    private static final int LOST_SCALE = 4;

    private final UnitRegister units;

    public UnitFit(UnitRegister units) {
        this.units = units;
    }

    /** The unit of an indicator or of a figure as printed, without scale; null where it has none that is known. */
    @Nullable
    Unit unit(String text) {
        return text.isEmpty() ? null : units.resolve(text).orElse(null);
    }

    /**
     * How well a unit fits an indicator; 0 for not at all.
     *
     * @param unitText the unit as printed, without scale; empty where the figure has none
     */
    public double of(String unitText, Indicator indicator) {
        Unit wanted = unit(indicator.unit());
        return wanted == null ? NONE : of(unitText, unit(unitText), wanted);
    }

    /**
     * How well a figure's unit fits that of an indicator.
     *
     * @param stated the figure's unit; null where it has none that is known
     * @param wanted the indicator's
     */
    static double of(QuantitySpan figure, @Nullable Unit stated, Unit wanted) {
        boolean uncertain = stated != null && stated.convertsTo(wanted) && mayLackScale(figure, stated, wanted);
        return uncertain ? NONE : of(figure.unitText(), stated, wanted);
    }

    private static double of(String unitText, @Nullable Unit stated, Unit wanted) {
        if (stated == null) {
            return unitText.isEmpty() && isMeasureWord(wanted) ? UNNAMED : NONE;
        }
        if (stated.convertsTo(wanted)) {
            return SAME;
        }
        return FAMILIES.stream().anyMatch(family -> family.contains(stated.code()) && family.contains(wanted.code()))
                ? FAMILY
                : NONE;
    }

    /** 489.5元 of an amount that is counted in 万元: the 万 may be lost, and no value is certain. */
    private static boolean mayLackScale(QuantitySpan figure, Unit stated, Unit wanted) {
        return figure.decimals() > 0 && wanted.power() - stated.power() >= LOST_SCALE;
    }

    /** The figure's value in the indicator's unit, exactly; its unit must fit. */
    Amount amount(QuantitySpan figure, Indicator indicator) {
        Unit wanted = units.resolve(indicator.unit()).orElseThrow();
        Optional<Unit> stated = units.resolve(figure.unitText()).filter(unit -> unit.convertsTo(wanted));
        int powers = stated.map(unit -> unit.powersTo(wanted)).orElse(0);
        BigDecimal value = Objects.requireNonNull(figure.value()).scaleByPowerOfTen(powers);
        String note = stated.isPresent() || figure.unitText().isEmpty()
                ? ""
                : "原文以“%s”计，按指标单位“%s”记".formatted(figure.unitText(), indicator.unit());
        return new Amount(
                value.scale() < 0 ? value.setScale(0) : value, indicator.unit(), figure.decimals() - powers, note);
    }

    private static boolean isMeasureWord(Unit unit) {
        return FAMILIES.stream().anyMatch(family -> family.contains(unit.code()));
    }
}

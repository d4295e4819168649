package io.yearbook.transform;

import io.yearbook.catalog.UnitRegister;
import io.yearbook.model.Field;
import io.yearbook.model.Indicator;
import io.yearbook.model.RejectReason;
import io.yearbook.model.Unit;
import io.yearbook.model.ValueKind;
import io.yearbook.text.DecimalSize;
import io.yearbook.text.ScaleWord;
import io.yearbook.transform.StatedAmount.Multiplier;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Expresses a stated amount in the unit of its indicator, exactly or not at all. */
final class QuantityReading implements Serializable {

    private static final long serialVersionUID = 1L;

    private final UnitRegister units;

    QuantityReading(UnitRegister units) {
        this.units = units;
    }

    /** The amount in the indicator's unit, within the range of the catalogue. */
    Quantity read(RecordFields fields, StatedAmount amount, Indicator indicator) throws RecordRefused {
        Quantity quantity = convert(fields, amount, indicator);
        refuseUnitLeftOpen(fields, amount, indicator, quantity.value());
        if (!indicator.admits(quantity.value())) {
            throw fields.refusal(
                    RejectReason.VALUE_OUT_OF_RANGE,
                    Field.VALUE,
                    "%s %s lies outside %s to %s, which indicators.csv allows for %s; correct the value, or the range"
                            .formatted(
                                    quantity.value().toPlainString(),
                                    indicator.unit(),
                                    bound(indicator.validMin()),
                                    bound(indicator.validMax()),
                                    indicator.code()));
        }
        return quantity;
    }

    /**
     * Without a unit a share may be 0.856 of one or of a hundred, and half a person is a number in another unit, unless
     * the file states unit and power of ten both.
     */
    private void refuseUnitLeftOpen(RecordFields fields, StatedAmount amount, Indicator indicator, BigDecimal value)
            throws RecordRefused {
        boolean smallShare = amount.unit() == null
                && indicator.kind() == ValueKind.RATIO
                && value.signum() != 0
                && value.abs().compareTo(BigDecimal.ONE) <= 0;
        boolean scaleStated = amount.unit() != null && fields.text(Field.UNIT_MULT) != null;
        if (smallShare || (!scaleStated && isPartOfACount(amount, indicator, value))) {
            throw fields.refusal(
                    RejectReason.UNIT_UNKNOWN,
                    Field.UNIT,
                    "%s may be in another unit than %s, in which %s is kept; write its unit with it or in a unit column"
                            .formatted(amount.text(), indicator.unit(), indicator.code()));
        }
    }

    private boolean isPartOfACount(StatedAmount amount, Indicator indicator, BigDecimal value) {
        boolean count = (indicator.kind() == ValueKind.FLOW || indicator.kind() == ValueKind.STOCK)
                && indicator.decimals() == 0
                && amount.power() == 0
                && (amount.unit() == null || amount.unit().power() == 0)
                && units.resolve(indicator.unit())
                        .filter(unit -> unit.power() == 0)
                        .isPresent();
        return count && value.stripTrailingZeros().scale() > 0;
    }

    private Quantity convert(RecordFields fields, StatedAmount amount, Indicator indicator) throws RecordRefused {
        Unit canonical = units.resolve(indicator.unit())
                .orElseThrow(() -> new IllegalStateException(
                        "unit %s of %s is not in units.csv".formatted(indicator.unit(), indicator.code())));
        Unit unit = amount.unit() == null ? canonical : amount.unit();
        refuseScaledTwice(fields, amount, unit);
        if (!unit.convertsTo(canonical)) {
            throw fields.refusal(
                    RejectReason.UNIT_DIFFERS,
                    Field.UNIT,
                    "%s is stated in %s, but %s is kept in %s, and the one does not convert to the other; restate it"
                            .formatted(amount.text(), unit.code(), indicator.code(), indicator.unit()));
        }
        int power = amount.power() + unit.powersTo(canonical);
        BigDecimal value = plain(amount.figure().number().scaleByPowerOfTen(power));
        Optional<String> excess = DecimalSize.excess(value);
        if (excess.isPresent()) {
            throw fields.refusal(
                    RejectReason.NUMBER_TOO_LARGE,
                    Field.VALUE,
                    "%s in %s cannot be stored: %s; round it where it is made"
                            .formatted(amount.text(), indicator.unit(), excess.get()));
        }
        return new Quantity(value, amount.decimals() - power, note(amount, unit, canonical, value));
    }

    /** {@code 2336万} in 万条 may mean 2336万条 or ten thousand times that: never guessed. */
    private void refuseScaledTwice(RecordFields fields, StatedAmount amount, Unit unit) throws RecordRefused {
        if (amount.multiplier() == Multiplier.APART_FROM_UNIT && isScaled(unit)) {
            throw fields.refusal(
                    RejectReason.UNIT_CONTRADICTS,
                    Field.VALUE,
                    "%s is scaled, and so is its unit %s: which of them counts? write number and unit together"
                            .formatted(amount.text(), unit.code()));
        }
    }

    private boolean isScaled(Unit unit) {
        ScaleWord scale = ScaleWord.startOf(unit.code());
        return scale != ScaleWord.NONE
                && units.resolve(unit.code().substring(scale.word().length()))
                        .filter(unit::convertsTo)
                        .filter(base -> base.power() + scale.power() == unit.power())
                        .isPresent();
    }

    private static String note(StatedAmount amount, Unit unit, Unit canonical, BigDecimal value) {
        if (unit.powersTo(canonical) == 0) {
            return "";
        }
        return "由%s换算为%s%s"
                .formatted(
                        amount.textIn(unit), plain(value.stripTrailingZeros()).toPlainString(), canonical.code());
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private static String bound(@Nullable BigDecimal bound) {
        return bound == null ? "any" : bound.toPlainString();
    }
}

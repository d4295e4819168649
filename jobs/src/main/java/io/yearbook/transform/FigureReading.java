package io.yearbook.transform;

import static io.yearbook.model.Field.DECIMALS;
import static io.yearbook.model.Field.UNIT;
import static io.yearbook.model.Field.UNIT_MULT;

import io.yearbook.catalog.UnitRegister;
import io.yearbook.model.Field;
import io.yearbook.model.RejectReason;
import io.yearbook.model.Unit;
import io.yearbook.text.DecimalMark;
import io.yearbook.text.Excerpt;
import io.yearbook.text.Figure;
import io.yearbook.text.FigureText;
import io.yearbook.text.Reading;
import io.yearbook.text.ScaleWord;
import io.yearbook.transform.StatedAmount.Multiplier;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Reads the figure of a record with the unit stated for it, in the cell, in its own field, or in both. */
final class FigureReading implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Powers of ten beyond these are taken for misprints. */
    private static final int LARGEST_POWER = 15;

    private final UnitRegister units;

    FigureReading(UnitRegister units) {
        this.units = units;
    }

    /** The figure of a field that is not empty. */
    static Figure figure(RecordFields fields, Field field, DecimalMark mark) throws RecordRefused {
        return FigureText.read(fields.textOr(field, ""), mark).orElseThrow(bad -> refusal(fields, field, mark, bad));
    }

    /** The figure's number with its unit and its power of ten. */
    StatedAmount amount(RecordFields fields, Figure figure) throws RecordRefused {
        Unit given = givenUnit(fields);
        Unit own = ownUnit(fields, figure);
        if (own != null && given != null && !agree(figure, own, given)) {
            throw fields.refusal(
                    RejectReason.UNIT_CONTRADICTS,
                    UNIT,
                    "the figure itself is in %s, but its unit is given as %s; correct the one or the other"
                            .formatted(figure.scaledUnit(), fields.text(UNIT)));
        }
        int power = own == null || !isWhole(figure) ? figure.scale().power() : 0;
        int multiplier = power(fields, UNIT_MULT, 0);
        refuseTwoMultipliers(fields, figure, multiplier);
        return new StatedAmount(
                figure,
                power(fields, DECIMALS, figure.number().scale()),
                power + multiplier,
                own == null ? given : own,
                multiplier(figure, own, multiplier));
    }

    private static Multiplier multiplier(Figure figure, @Nullable Unit own, int unitMultiplier) {
        if (unitMultiplier != 0 || (own == null && figure.scale() != ScaleWord.NONE)) {
            return Multiplier.APART_FROM_UNIT;
        }
        return figure.scale() == ScaleWord.NONE ? Multiplier.NONE : Multiplier.IN_UNIT;
    }

    private @Nullable Unit givenUnit(RecordFields fields) throws RecordRefused {
        String text = fields.text(UNIT);
        return text == null
                ? null
                : units.resolve(text).orElseThrow(() -> fields.refusal(RejectReason.UNIT_UNKNOWN, UNIT, unknown(text)));
    }

    /** The unit written with the figure; null for none. */
    private @Nullable Unit ownUnit(RecordFields fields, Figure figure) throws RecordRefused {
        if (figure.unit().isEmpty()) {
            return null;
        }
        return units.resolve(figure.scaledUnit())
                .or(() -> units.resolve(figure.unit()))
                .orElseThrow(
                        () -> fields.refusal(RejectReason.UNIT_UNKNOWN, Field.VALUE, unknown(figure.scaledUnit())));
    }

    /** True where scale word and unit are one unit of the register, so that the number needs no power of its own. */
    private boolean isWhole(Figure figure) {
        return units.resolve(figure.scaledUnit()).isPresent();
    }

    /** A unit field may repeat the figure's unit, or name it without the figure's scale word. */
    private boolean agree(Figure figure, Unit own, Unit given) {
        return same(own, given)
                || (figure.scale() != ScaleWord.NONE
                        && units.resolve(figure.unit())
                                .filter(base -> same(base, given))
                                .isPresent());
    }

    private static boolean same(Unit one, Unit other) {
        return one.convertsTo(other) && one.power() == other.power();
    }

    private static void refuseTwoMultipliers(RecordFields fields, Figure figure, int multiplier) throws RecordRefused {
        if (multiplier != 0 && figure.scale() != ScaleWord.NONE) {
            throw fields.refusal(
                    RejectReason.UNIT_CONTRADICTS,
                    UNIT_MULT,
                    "the figure says %s and unit_mult %d: which of them scales it? keep only one"
                            .formatted(figure.scale().word(), multiplier));
        }
    }

    private static int power(RecordFields fields, Field field, int otherwise) throws RecordRefused {
        Integer power = fields.wholeNumber(field, RejectReason.NUMBER_UNREADABLE);
        if (power != null && Math.abs(power) > LARGEST_POWER) {
            throw fields.refusal(
                    RejectReason.NUMBER_UNREADABLE,
                    field,
                    "%d is not between -%d and %d".formatted(power, LARGEST_POWER, LARGEST_POWER));
        }
        return power == null ? otherwise : power;
    }

    private static String unknown(String text) {
        return "%s is no unit that is known; correct it, or add it to units.csv".formatted(Excerpt.of(text));
    }

    private static RecordRefused refusal(
            RecordFields fields, Field field, DecimalMark mark, Reading.Unreadable<Figure> bad) {
        return switch (bad.problem()) {
            case TOO_LARGE ->
                fields.refusal(
                        RejectReason.NUMBER_TOO_LARGE,
                        field,
                        bad.detail() + "; check its digits, or state it in a larger unit");
            case OTHER_DECIMAL_MARK ->
                fields.refusal(
                        RejectReason.NUMBER_UNREADABLE,
                        field,
                        bad.detail() + "; " + otherMark(mark).formatted(fields.manifest()));
            case NOT_UNDERSTOOD, NO_SUCH_DATE ->
                fields.refusal(
                        RejectReason.NUMBER_UNREADABLE,
                        field,
                        bad.detail() + "; write one number, with a unit if needed");
        };
    }

    private static String otherMark(DecimalMark mark) {
        return mark == DecimalMark.POINT
                ? "set \"decimal: comma\" in %s"
                : "remove \"decimal: comma\" from %s if a point marks decimals";
    }
}

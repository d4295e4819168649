package io.yearbook.transform;

import static io.yearbook.model.Field.REPORTED_CHANGE;
import static io.yearbook.model.Field.REPORTED_CHANGE_UNIT;

import io.yearbook.catalog.UnitRegister;
import io.yearbook.model.Indicator;
import io.yearbook.model.RejectReason;
import io.yearbook.model.Unit;
import io.yearbook.model.ValueQualifier;
import io.yearbook.text.DecimalMark;
import io.yearbook.text.DecimalSize;
import io.yearbook.text.Excerpt;
import io.yearbook.text.Figure;
import io.yearbook.text.FigureText;
import io.yearbook.text.MissingMark;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the growth that a source states: {@code +17.3%}, {@code -0.4百分点}, or a number with its unit beside it. */
final class ReportedChangeReading implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PERCENT = "%";
    private static final String PERCENTAGE_POINTS = "百分点";

    private final UnitRegister units;

    ReportedChangeReading(UnitRegister units) {
        this.units = units;
    }

    /** The stated growth; null where the record states none. */
    @Nullable
    ReportedChange read(RecordFields fields, Indicator indicator, DecimalMark mark) throws RecordRefused {
        String text = fields.text(REPORTED_CHANGE);
        if (text == null || MissingMark.isOne(text)) {
            return null;
        }
        Figure figure = FigureText.read(text, mark)
                .orElseThrow(bad -> refusal(fields, bad.detail() + "; write it as +17.3% or -0.4百分点"));
        if (figure.qualifier() != ValueQualifier.EXACT) {
            throw refusal(fields, "%s is no exact change; move it to the note".formatted(Excerpt.of(text)));
        }
        String unitText = unitText(fields, figure);
        ReportedChange change = unitText.equals(PERCENT) || unitText.equals(PERCENTAGE_POINTS)
                ? new ReportedChange(figure.number(), unitText)
                : inUnit(fields, figure, unitText, indicator);
        Optional<String> excess = DecimalSize.excess(change.value());
        if (excess.isPresent()) {
            throw refusal(fields, "%s cannot be stored: %s".formatted(Excerpt.of(text), excess.get()));
        }
        return change;
    }

    private static String unitText(RecordFields fields, Figure figure) throws RecordRefused {
        String own = canonical(figure.scaledUnit());
        String given = canonical(fields.textOr(REPORTED_CHANGE_UNIT, ""));
        if (own.isEmpty() && given.isEmpty()) {
            throw refusal(fields, "it has no unit; write %, 百分点 or a unit with it or in reported_change_unit");
        }
        if (!own.isEmpty() && !given.isEmpty() && !own.equals(given)) {
            throw refusal(
                    fields,
                    "the change itself is in %s, but reported_change_unit says %s; correct the one or the other"
                            .formatted(own, given));
        }
        return own.isEmpty() ? given : own;
    }

    private ReportedChange inUnit(RecordFields fields, Figure figure, String unitText, Indicator indicator)
            throws RecordRefused {
        Optional<Unit> unit = units.resolve(unitText);
        Optional<Unit> canonical = units.resolve(indicator.unit());
        if (unit.isEmpty() || canonical.isEmpty() || !unit.get().convertsTo(canonical.get())) {
            throw refusal(
                    fields,
                    "%s is neither %%, 百分点 nor a unit that converts to %s"
                            .formatted(Excerpt.of(unitText), indicator.unit()));
        }
        BigDecimal value = unit.get().convert(figure.number(), canonical.get());
        return new ReportedChange(value.scale() < 0 ? value.setScale(0) : value, indicator.unit());
    }

    private static String canonical(String unit) {
        return switch (unit) {
            case "％" -> PERCENT;
            case "个百分点" -> PERCENTAGE_POINTS;
            default -> unit;
        };
    }

    private static RecordRefused refusal(RecordFields fields, String why) {
        return fields.refusal(RejectReason.REPORTED_CHANGE_UNREADABLE, REPORTED_CHANGE, why);
    }
}

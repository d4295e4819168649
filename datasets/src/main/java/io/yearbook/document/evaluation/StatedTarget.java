package io.yearbook.document.evaluation;

import io.yearbook.catalog.UnitRegister;
import io.yearbook.document.plan.PlanTarget;
import io.yearbook.model.Comparator;
import io.yearbook.model.Target.Firmness;
import io.yearbook.model.Unit;
import java.math.BigDecimal;

/**
 * A target of a plan, as read by a person or by the program.
 *
 * @param taskNo number of its task; 0 where it stands alone
 * @param indicator catalogue code; empty for a candidate
 * @param comparator how the value bounds the indicator
 * @param value in the unit
 * @param unit by the name of the unit register, as printed where it is not registered
 * @param due last day as text; empty where the plan names none
 * @param firmness firm or soft wording
 * @param quote the words it was read from
 */
public record StatedTarget(
        int taskNo,
        String indicator,
        Comparator comparator,
        BigDecimal value,
        String unit,
        String due,
        Firmness firmness,
        String quote) {

    /** Values are equal as numbers: 50 is 50.0. */
    public StatedTarget {
        value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    public static StatedTarget of(PlanTarget target, UnitRegister units) {
        return new StatedTarget(
                target.taskNo() == null ? 0 : target.taskNo(),
                target.indicator() == null ? "" : target.indicator().code(),
                target.comparator(),
                target.value(),
                units.resolve(target.unit()).map(Unit::code).orElse(target.unit()),
                target.due() == null ? "" : target.due().toString(),
                target.firmness(),
                target.quote());
    }
}

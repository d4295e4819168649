package io.yearbook.document.plan;

import io.yearbook.document.Place;
import io.yearbook.document.plan.IndicatorBinding.Guess;
import io.yearbook.model.Indicator;
import io.yearbook.model.Target.Firmness;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure that a measure promises, before it is decided which indicator it is for.
 *
 * @param guesses the indicators it may be for, the likeliest first
 * @param unit as printed, or by the year where the promise is
 * @param due last day; null where the clause names none
 * @param scopeNote what it is limited to; empty for none
 * @param quote the clause
 * @param places where the quote stands
 * @param figure where the number stands
 */
record PromisedFigure(
        Subject subject,
        List<Guess> guesses,
        Promise promise,
        BigDecimal value,
        String unit,
        @Nullable LocalDate due,
        Firmness firmness,
        String scopeNote,
        String quote,
        List<Place> places,
        List<Place> figure) {

    PlanTarget target(String id, @Nullable Integer taskNo, @Nullable Indicator indicator) {
        return new PlanTarget(
                id,
                taskNo,
                subject.name(),
                indicator,
                promise.comparator(),
                promise.stated(),
                value,
                unit,
                due,
                firmness,
                scopeNote,
                quote,
                places,
                figure);
    }
}

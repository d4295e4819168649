package io.yearbook.document.plan;

import io.yearbook.document.Place;
import io.yearbook.model.Comparator;
import io.yearbook.model.Indicator;
import io.yearbook.model.Target.Firmness;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure that a plan promises.
 *
 * @param id unique within all plans, the same whenever the document is read
 * @param taskNo number of the task that holds it; null where it stands alone
 * @param name what is promised, in the document's words
 * @param indicator the indicator it is for; null for a candidate
 * @param comparator how the value bounds it
 * @param comparatorStated false where the text gives a bare number and the bound is inferred
 * @param value in the unit
 * @param unit as printed, or by the year where the promise is
 * @param due last day to keep it; null where the plan names none
 * @param firmness firm or soft wording
 * @param scopeNote what the promise is limited to, in the document's words; empty for none
 * @param quote the clause as printed
 * @param places where the quote stands: the characters at the places, one after another
 * @param figure where the number with its unit and bound stands, likewise
 */
public record PlanTarget(
        String id,
        @Nullable Integer taskNo,
        String name,
        @Nullable Indicator indicator,
        Comparator comparator,
        boolean comparatorStated,
        BigDecimal value,
        String unit,
        @Nullable LocalDate due,
        Firmness firmness,
        String scopeNote,
        String quote,
        List<Place> places,
        List<Place> figure)
        implements Serializable {

    public PlanTarget {
        places = List.copyOf(places);
        figure = List.copyOf(figure);
    }
}

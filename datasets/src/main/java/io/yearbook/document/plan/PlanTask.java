package io.yearbook.document.plan;

import io.yearbook.document.Place;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task of a plan.
 *
 * @param number its number in the plan
 * @param part heading of the part it stands in, with its numeral; empty for none
 * @param section heading of the section it stands in, with its numeral; empty for none
 * @param title its first sentence, without the numeral
 * @param text the whole measure as printed, without the numeral
 * @param leadUnits offices in the lead, by canonical name
 * @param responsibleUnits other offices responsible, by canonical name
 * @param deadline the last of the days it names; null for none
 * @param dates every clause with a deadline, in order
 * @param places where the text stands: the characters at the places, one after another
 */
public record PlanTask(
        int number,
        String part,
        String section,
        String title,
        String text,
        List<String> leadUnits,
        List<String> responsibleUnits,
        @Nullable LocalDate deadline,
        List<DatedClause> dates,
        List<Place> places)
        implements Serializable {

    /** What is to be done by a day, as printed. */
    public record DatedClause(String text, LocalDate due) implements Serializable {}

    public PlanTask {
        if (number < 1 || title.isBlank()) {
            throw new IllegalArgumentException("task %d needs a number and a title: \"%s\"".formatted(number, title));
        }
        leadUnits = List.copyOf(leadUnits);
        responsibleUnits = List.copyOf(responsibleUnits);
        dates = List.copyOf(dates);
        places = List.copyOf(places);
    }
}

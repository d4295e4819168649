package io.yearbook.model;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A document that a publisher owes every year.
 *
 * @param publisher registered name
 * @param nameZh what the document is called
 * @param kind what it states: OBSERVATION, TARGET or TASK
 * @param indicatorCodes indicators of which it states at least one figure each; none where any of the publisher's
 *     figures of the year will do
 * @param firstYear first year it is expected about
 * @param lastYear last one, because the publisher or the document ended; null where it did not
 * @param due day by which it is published
 * @param yearsAfter years from the year it is about to the year it is published in
 * @param graceDays days after the due day before it is missed
 */
public record ExpectedDocument(
        String publisher,
        String nameZh,
        RecordKind kind,
        List<String> indicatorCodes,
        int firstYear,
        @Nullable Integer lastYear,
        MonthDay due,
        int yearsAfter,
        int graceDays) {

    public ExpectedDocument {
        indicatorCodes = List.copyOf(indicatorCodes);
        if (kind == RecordKind.CANDIDATE) {
            throw new IllegalArgumentException("no document is of figures that wait for review");
        }
        if (kind == RecordKind.TASK && !indicatorCodes.isEmpty()) {
            throw new IllegalArgumentException("tasks have no indicators: " + indicatorCodes);
        }
        if (lastYear != null && lastYear < firstYear) {
            throw new IllegalArgumentException("ends in %d before it begins in %d".formatted(lastYear, firstYear));
        }
    }

    /** The day by which the document about a year is published. */
    public LocalDate dueDate(int year) {
        return due.atYear(year + yearsAfter);
    }

    /** The last day on which the document about a year is not missed yet. */
    public LocalDate lastDay(int year) {
        return dueDate(year).plusDays(graceDays);
    }

    /** The years, oldest first, whose documents are due by the end of the date's own year. */
    public List<Integer> yearsDueIn(LocalDate date) {
        int newest = date.getYear() - yearsAfter;
        return IntStream.rangeClosed(firstYear, lastYear == null ? newest : Math.min(newest, lastYear))
                .boxed()
                .toList();
    }
}

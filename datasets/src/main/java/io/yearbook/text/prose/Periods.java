package io.yearbook.text.prose;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/** Finds the times that Chinese official prose names, with or without digits. */
public final class Periods {

    private Periods() {}

    /** As {@link #find(String, LocalDate, int)} where 今年 is the year of the document's date. */
    public static List<PeriodSpan> find(String text, LocalDate documentDate) {
        return find(text, documentDate, documentDate.getYear());
    }

    /**
     * The times of a text, in order, none overlapping another. A time inside a title or a name is none.
     *
     * @param documentDate day the document bears; nothing it reports ends later
     * @param reportingYear the year that 今年 means, which the title of a report may name
     */
    public static List<PeriodSpan> find(String text, LocalDate documentDate, int reportingYear) {
        return List.of();
    }

    /** The year that a report's title says it is about: 2021 for {@code 2021年法治政府建设年度报告}; empty for none. */
    public static OptionalInt reportingYear(String title) {
        return OptionalInt.empty();
    }
}

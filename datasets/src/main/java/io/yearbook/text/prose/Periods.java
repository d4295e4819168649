package io.yearbook.text.prose;

import io.yearbook.model.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the times that Chinese official prose names, with or without digits. */
public final class Periods {

    private static final Pattern TITLE_YEAR = Pattern.compile("(?<![\\d—~-])((?:19|20)\\d{2}) ?年");
    private static final Pattern REPORT = Pattern.compile("报告|总结|公报|情况|年报");

    private final String text;
    private final String folded;
    private final BitSet taken;
    private final List<PeriodSpan> found = new ArrayList<>();

    private Periods(String text) {
        this.text = text;
        this.folded = Folding.of(text);
        this.taken = new BitSet(text.length());
    }

    /** As {@link #find(String, LocalDate, int)} where 今年 is the year of the document's date. */
    public static List<PeriodSpan> find(String text, LocalDate documentDate) {
        return find(text, documentDate, documentDate.getYear());
    }

    /**
     * The times of a text, in order, none overlapping another. A time inside a title or a name is none, nor is the base
     * of a comparison (较上年, 比2020年) or a time that is only said to come after (2021年以后).
     *
     * @param documentDate day the document bears; nothing it reports ends later
     * @param reportingYear the year that 今年 means, which the title of a report may name
     */
    public static List<PeriodSpan> find(String text, LocalDate documentDate, int reportingYear) {
        return new Periods(text).scan(new PeriodReader(documentDate, reportingYear));
    }

    /** The year that a report's title says it is about: 2021 for {@code 2021年法治政府建设年度报告}; empty for none. */
    public static OptionalInt reportingYear(String title) {
        Matcher year = TITLE_YEAR.matcher(Folding.of(title));
        return year.find() && REPORT.matcher(title).find()
                ? OptionalInt.of(Integer.parseInt(year.group(1)))
                : OptionalInt.empty();
    }

    private List<PeriodSpan> scan(PeriodReader reader) {
        for (FixedForm.Place place : FixedForms.find(folded)) {
            switch (place.form().kind()) {
                case NAME_PART, DOCUMENT_NUMBER, LIST_NUMBER, DAMAGED -> taken.set(place.start(), place.end());
                default -> {}
            }
        }
        add(PeriodForms.SINCE_AN_EVENT, reader::sinceAnEvent);
        add(PeriodForms.YEARS, reader::years);
        add(PeriodForms.ISO_DAY, reader::isoDay);
        add(PeriodForms.CALENDAR, reader::calendar);
        add(PeriodForms.THIS_YEAR_END, reader::thisYearEnd);
        add(PeriodForms.WITHIN_THIS_YEAR, reader::thisYearEnd);
        add(PeriodForms.RUN_OF_YEARS, reader::runOfYears);
        add(PeriodForms.NOW, reader::now);
        found.sort(Comparator.comparingInt(PeriodSpan::start));
        return List.copyOf(found);
    }

    private void add(Pattern pattern, Function<Matcher, Optional<Meaning>> read) {
        Matcher matcher = pattern.matcher(folded);
        int from = 0;
        while (from <= folded.length() && matcher.find(from)) {
            int start = matcher.start();
            int end = matcher.end();
            int next = taken.nextSetBit(start);
            if (end > start && (next < 0 || next >= end)) {
                taken.set(start, end);
                read.apply(matcher)
                        .ifPresent(meaning -> found.add(new PeriodSpan(
                                start, end, text.substring(start, end), meaning.use(), meaning.period())));
            }
            from = Math.max(end, start + 1);
        }
    }

    /** What a text about time means. */
    record Meaning(PeriodUse use, Period period) {}
}

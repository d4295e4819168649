package io.yearbook.review;

import io.yearbook.model.Period;
import io.yearbook.model.Span;
import io.yearbook.model.ValueQualifier;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The time and the bound of a figure as a person has left or corrected them. */
final class AnswerPeriod {

    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2100;

    private AnswerPeriod() {}

    static Period of(ReviewAnswer answer) throws AnswerRefused {
        LocalDate start = day(answer, ReviewColumn.START);
        LocalDate end = day(answer, ReviewColumn.END);
        if (end == null) {
            throw new AnswerRefused(ReviewColumn.END, "it is empty; write the last day of the period");
        }
        if (start != null && start.isAfter(end)) {
            throw new AnswerRefused(
                    ReviewColumn.END, "the period ends on %s, before its start %s; correct one".formatted(end, start));
        }
        String label = answer.text(ReviewColumn.SPAN);
        Span implied = Period.spanOf(start, end);
        Span span = label.isEmpty()
                ? implied
                : Labels.span(label)
                        .orElseThrow(() -> new AnswerRefused(
                                ReviewColumn.SPAN, "\"%s\" is not one of %s".formatted(label, Labels.spans())));
        if (Period.contradicts(start, end, span)) {
            throw new AnswerRefused(
                    ReviewColumn.SPAN,
                    "\"%s\" cannot be the span of %s to %s, which make it \"%s\"; correct it or leave it empty"
                            .formatted(label, start == null ? "no start" : start, end, implied.nameZh()));
        }
        return new Period(start, end, span);
    }

    private static @Nullable LocalDate day(ReviewAnswer answer, ReviewColumn column) throws AnswerRefused {
        String text = answer.text(column);
        if (text.isEmpty()) {
            return null;
        }
        Matcher day = DAY.matcher(text);
        try {
            if (day.matches()) {
                LocalDate date = LocalDate.of(
                        Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)));
                if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
                    return date;
                }
            }
        } catch (DateTimeException noSuchDay) {
            // Told below with everything else that is no day.
        }
        throw new AnswerRefused(
                column,
                "\"%s\" is no day from %d to %d; write one such as 2023-12-31".formatted(text, FIRST_YEAR, LAST_YEAR));
    }

    static ValueQualifier qualifier(ReviewAnswer answer) throws AnswerRefused {
        String label = answer.text(ReviewColumn.QUALIFIER);
        return label.isEmpty()
                ? ValueQualifier.EXACT
                : Labels.qualifier(label)
                        .orElseThrow(() -> new AnswerRefused(
                                ReviewColumn.QUALIFIER,
                                "\"%s\" is not one of %s".formatted(label, Labels.qualifiers())));
    }
}

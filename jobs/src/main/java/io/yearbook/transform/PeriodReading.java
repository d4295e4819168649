package io.yearbook.transform;

import static io.yearbook.model.Field.PERIOD;
import static io.yearbook.model.Field.PERIOD_END;
import static io.yearbook.model.Field.PERIOD_START;
import static io.yearbook.model.Field.SPAN;

import io.yearbook.model.Field;
import io.yearbook.model.Period;
import io.yearbook.model.RejectReason;
import io.yearbook.model.Span;
import io.yearbook.model.ValueKind;
import io.yearbook.text.Excerpt;
import io.yearbook.text.PeriodText;
import io.yearbook.text.StatedPeriod;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the period of a figure, either from two dates or from one text. A year, quarter or month named for a STOCK is the
 * state on its last day, as yearbooks mean it; two dates, or a span that the file states, are taken as they are.
 */
final class PeriodReading {

    private PeriodReading() {}

    static Period read(RecordFields fields, ValueKind kind) throws RecordRefused {
        Optional<Span> span = span(fields);
        if (fields.text(PERIOD_END) == null) {
            return ofText(fields, kind, span);
        }
        LocalDate end = day(fields, PERIOD_END, RejectReason.PERIOD_UNREADABLE);
        LocalDate start = fields.text(PERIOD_START) == null
                ? startOfPoint(end, span)
                : day(fields, PERIOD_START, RejectReason.PERIOD_UNREADABLE);
        refuseOtherText(fields, end);
        return period(fields, start, end, span);
    }

    /** The day of a field that must be given. */
    static LocalDate day(RecordFields fields, Field field, RejectReason unreadable) throws RecordRefused {
        String text = fields.text(field);
        return PeriodText.readDay(text == null ? "" : text)
                .orElseThrow(bad ->
                        fields.refusal(unreadable, field, bad.detail() + "; write a day that exists as 2021-06-30"));
    }

    private static Period ofText(RecordFields fields, ValueKind kind, Optional<Span> span) throws RecordRefused {
        if (fields.text(PERIOD_START) != null && fields.text(PERIOD) == null) {
            throw fields.refusal(RejectReason.PERIOD_MISSING, PERIOD_END, "a start is given but no end; give both");
        }
        fields.require(PERIOD, RejectReason.PERIOD_MISSING);
        StatedPeriod stated = stated(fields);
        if (span.isEmpty()) {
            return kind == ValueKind.STOCK ? stated.periodOfStock() : stated.period();
        }
        LocalDate start = span.get() == Span.POINT_IN_TIME && stated.form() != StatedPeriod.Form.DATES
                ? stated.end()
                : stated.start();
        return period(fields, start, stated.end(), span);
    }

    private static StatedPeriod stated(RecordFields fields) throws RecordRefused {
        return PeriodText.read(fields.textOr(PERIOD, ""))
                .orElseThrow(bad -> fields.refusal(
                        RejectReason.PERIOD_UNREADABLE,
                        PERIOD,
                        bad.detail() + "; write 2021, 2021Q3, 2021-06, 2021-06-30 or 2021-01-01/2021-10-31"));
    }

    private static @Nullable LocalDate startOfPoint(LocalDate end, Optional<Span> span) {
        return span.filter(stated -> stated == Span.POINT_IN_TIME).isPresent() ? end : null;
    }

    private static void refuseOtherText(RecordFields fields, LocalDate end) throws RecordRefused {
        if (fields.text(PERIOD) != null && !stated(fields).end().equals(end)) {
            throw fields.refusal(
                    RejectReason.PERIOD_CONTRADICTS,
                    PERIOD,
                    "%s ends on another day than period_end %s; give only one of them"
                            .formatted(Excerpt.of(fields.textOr(PERIOD, "")), end));
        }
    }

    private static Period period(RecordFields fields, @Nullable LocalDate start, LocalDate end, Optional<Span> stated)
            throws RecordRefused {
        if (start != null && start.isAfter(end)) {
            throw fields.refusal(
                    RejectReason.PERIOD_CONTRADICTS,
                    PERIOD_START,
                    "the period starts on %s, after its end %s; exchange or correct them".formatted(start, end));
        }
        Span span = stated.orElse(Period.spanOf(start, end));
        if (Period.contradicts(start, end, span)) {
            throw fields.refusal(
                    RejectReason.PERIOD_CONTRADICTS,
                    SPAN,
                    "%s cannot be the span of %s to %s, which make it %s; correct it or leave it empty"
                            .formatted(span, start == null ? "no start" : start, end, Period.spanOf(start, end)));
        }
        return new Period(start, end, span);
    }

    private static Optional<Span> span(RecordFields fields) throws RecordRefused {
        String text = fields.text(SPAN);
        if (text == null) {
            return Optional.empty();
        }
        Optional<Span> span = Arrays.stream(Span.values())
                .filter(known ->
                        known.name().equalsIgnoreCase(text) || known.nameZh().equals(text))
                .findFirst();
        if (span.isEmpty()) {
            String known = Arrays.stream(Span.values()).map(Span::name).collect(Collectors.joining(", "));
            throw fields.refusal(
                    RejectReason.PERIOD_UNREADABLE,
                    SPAN,
                    "%s is no span; write one of %s".formatted(Excerpt.of(text), known));
        }
        return span;
    }
}

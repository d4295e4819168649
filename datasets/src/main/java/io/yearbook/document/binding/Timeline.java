package io.yearbook.document.binding;

import io.yearbook.document.binding.Sentences.Stretch;
import io.yearbook.model.Period;
import io.yearbook.model.Span;
import io.yearbook.model.ValueKind;
import io.yearbook.text.prose.PeriodSpan;
import io.yearbook.text.prose.PeriodUse;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The time that figures of one paragraph refer to, as a reader would take it: the time last named in the sentence, or
 * in the sentence before where this one only goes into its parts.
 */
final class Timeline {

    private static final Pattern PARTS_OF_BEFORE = Pattern.compile("^\\s*(其中|[分按从].{0,6}看)");
    private static final Pattern AT_PRESENT = Pattern.compile("目前|现有|现共有");
    private static final Pattern SUMMED_UP = Pattern.compile("累计|现已|至今");

    private final String text;
    private final List<Stretch> sentences;
    private final List<PeriodSpan> periods;
    private final LocalDate documentDate;
    private final boolean yearIsReported;
    private final LocalDate latest;

    /** @param reportingYear the year that the title names; null where it names none */
    Timeline(
            String text,
            List<Stretch> sentences,
            List<PeriodSpan> periods,
            LocalDate documentDate,
            @Nullable Integer reportingYear) {
        this.text = text;
        this.sentences = sentences;
        this.periods = periods;
        this.documentDate = documentDate;
        this.yearIsReported = reportingYear != null;
        LocalDate yearEnd = reportingYear == null ? documentDate : LocalDate.of(reportingYear, 12, 31);
        this.latest = yearEnd.isBefore(documentDate) ? yearEnd : documentDate;
    }

    /** @param at index of the figure */
    Period of(int at, ValueKind kind) {
        int sentence = sentenceAt(at);
        PeriodSpan named = lastNamed(sentence, at);
        if (named != null) {
            return stated(named, kind);
        }
        String before = text.substring(sentences.get(sentence).start(), at);
        boolean counted = kind == ValueKind.FLOW || kind == ValueKind.AMOUNT;
        if (!yearIsReported && AT_PRESENT.matcher(before).find()) {
            return counted ? new Period(null, documentDate, Span.CUMULATIVE) : Period.pointInTime(documentDate);
        }
        if (!yearIsReported && SUMMED_UP.matcher(before).find()) {
            return new Period(null, documentDate, Span.CUMULATIVE);
        }
        return new Period(null, latest, Span.UNSTATED);
    }

    private static Period stated(PeriodSpan named, ValueKind kind) {
        Period period = named.period();
        if (named.use() == PeriodUse.DURING && kind == ValueKind.STOCK && period.span() != Span.POINT_IN_TIME) {
            return new Period(null, period.end(), Span.UNSTATED);
        }
        boolean counted = kind != ValueKind.STOCK && kind != ValueKind.DURATION;
        if (named.use() == PeriodUse.AS_OF && counted && period.span() == Span.POINT_IN_TIME) {
            return new Period(null, period.end(), Span.CUMULATIVE);
        }
        return period;
    }

    private @Nullable PeriodSpan lastNamed(int sentence, int at) {
        Stretch bounds = sentences.get(sentence);
        PeriodSpan last = null;
        for (PeriodSpan period : periods) {
            if (bounds.contains(period.start()) && period.end() <= at && period.use() != PeriodUse.DUE) {
                last = period;
            }
        }
        boolean inherits = last == null
                && sentence > 0
                && PARTS_OF_BEFORE
                        .matcher(text.substring(bounds.start(), bounds.end()))
                        .find();
        return inherits ? lastNamed(sentence - 1, bounds.start()) : last;
    }

    private int sentenceAt(int at) {
        for (int index = 0; index < sentences.size(); index++) {
            if (sentences.get(index).contains(at)) {
                return index;
            }
        }
        return sentences.size() - 1;
    }
}

package io.yearbook.document.binding;

import io.yearbook.model.Period;
import io.yearbook.model.Span;
import io.yearbook.model.ValueKind;
import io.yearbook.model.ValueQualifier;
import io.yearbook.text.prose.PeriodSpan;
import io.yearbook.text.prose.PeriodUse;
import io.yearbook.text.prose.QuantitySpan;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The time that figures refer to, as a reader would take it: the time last named in the sentence, or in the sentence
 * before where this one only goes into its parts.
 */
final class Timeline {

    private static final Pattern PARTS_OF_BEFORE = Pattern.compile("^\\s*(其中|[分按从].{0,6}看)");
    private static final Pattern AT_PRESENT = Pattern.compile("目前|现有|现共有|现设有|同时设有|共设有|建有|拥有");
    private static final Pattern SUMMED_UP = Pattern.compile("累计|现已|至今");
    private static final Pattern EDITION = Pattern.compile("((?:19|20)\\d{2}) ?年版");

    /** A run of years is said of its own clause only: 命案连续13年全破，破案率98.5%. */
    private static final Pattern RUN_OF_YEARS = Pattern.compile("^连续");

    private final LocalDate documentDate;
    private final boolean yearIsReported;
    private final LocalDate latest;

    /** @param reportingYear the year that the title names; null where it names none */
    Timeline(LocalDate documentDate, @Nullable Integer reportingYear) {
        this.documentDate = documentDate;
        this.yearIsReported = reportingYear != null;
        LocalDate yearEnd = reportingYear == null ? documentDate : LocalDate.of(reportingYear, 12, 31);
        this.latest = yearEnd.isBefore(documentDate) ? yearEnd : documentDate;
    }

    /**
     * The time of a figure.
     *
     * @param kind of what it measures
     * @param inherited the time that the sentence before leaves to this one; null for none
     */
    Period of(QuantitySpan figure, ValueKind kind, SentenceNumbers numbers, @Nullable PeriodSpan inherited) {
        PeriodSpan named = lastNamed(numbers, figure.start(), inherited);
        if (named != null) {
            return stated(named, kind);
        }
        String before = numbers.text().substring(numbers.sentence().start(), figure.start());
        return unnamed(before, kind, figure.qualifier());
    }

    private Period unnamed(String before, ValueKind kind, ValueQualifier qualifier) {
        Matcher edition = EDITION.matcher(before);
        if (kind == ValueKind.STOCK && edition.find()) {
            LocalDate end = LocalDate.of(Integer.parseInt(edition.group(1)), 12, 31);
            return new Period(null, end.isBefore(latest) ? end : latest, Span.UNSTATED);
        }
        if (yearIsReported) {
            return new Period(null, latest, Span.UNSTATED);
        }
        boolean counted = kind == ValueKind.FLOW || kind == ValueKind.AMOUNT;
        boolean limitInForce = kind == ValueKind.DURATION && qualifier == ValueQualifier.LE;
        if (AT_PRESENT.matcher(before).find() || limitInForce) {
            return counted ? new Period(null, documentDate, Span.CUMULATIVE) : Period.pointInTime(documentDate);
        }
        return new Period(null, latest, SUMMED_UP.matcher(before).find() ? Span.CUMULATIVE : Span.UNSTATED);
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

    /** The time that a sentence leaves to one after it that goes into its parts; null for none. */
    @Nullable
    PeriodSpan leftBy(SentenceNumbers numbers, @Nullable PeriodSpan inherited) {
        return lastNamed(numbers, numbers.sentence().end(), inherited);
    }

    private static @Nullable PeriodSpan lastNamed(SentenceNumbers numbers, int at, @Nullable PeriodSpan inherited) {
        PeriodSpan last = null;
        for (PeriodSpan period : numbers.periods()) {
            if (period.end() <= at && period.use() != PeriodUse.DUE && reaches(period, at, numbers.text())) {
                last = period;
            }
        }
        boolean goesOn = last == null
                && PARTS_OF_BEFORE
                        .matcher(numbers.text())
                        .region(numbers.sentence().start(), numbers.sentence().end())
                        .find();
        return goesOn ? inherited : last;
    }

    private static boolean reaches(PeriodSpan period, int at, String text) {
        return !RUN_OF_YEARS.matcher(period.text()).find()
                || text.substring(period.end(), at).chars().noneMatch(c -> "，,；;。".indexOf(c) >= 0);
    }
}

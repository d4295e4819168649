package io.yearbook.text.prose;

import io.yearbook.model.Period;
import io.yearbook.model.Span;
import io.yearbook.text.PeriodText;
import io.yearbook.text.StatedPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** What the times that a sentence names mean in a document of one date. */
final class PeriodReader {

    /** The day the document bears. */
    private final LocalDate documentDate;

    /** The year that 今年 means. */
    private final int reportingYear;

    /** The last day that anything reported can reach. */
    private final LocalDate latest;

    PeriodReader(LocalDate documentDate, int reportingYear) {
        this.documentDate = documentDate;
        this.reportingYear = reportingYear;
        LocalDate yearEnd = LocalDate.of(reportingYear, 12, 31);
        this.latest = yearEnd.isBefore(documentDate) ? yearEnd : documentDate;
    }

    Optional<Periods.Meaning> calendar(Matcher at) {
        String part = part(at);
        Optional<StatedPeriod> stated = stated(at, part);
        String suffix = at.group("suffix") == null ? "" : at.group("suffix").strip();
        if (stated.isEmpty() || suffix.endsWith("后") || (suffix.equals("起") && at.group("from") == null)) {
            return Optional.empty();
        }
        if (at.group("upTo") != null) {
            return upTo(stated.get().end());
        }
        return switch (suffix) {
            case "以来", "至今", "起" -> since(stated.get());
            case "" -> during(at, stated.get(), part.isEmpty());
            default -> due(stated.get().end());
        };
    }

    Optional<Periods.Meaning> sinceAnEvent(Matcher at) {
        return stated(at, part(at)).flatMap(this::since);
    }

    Optional<Periods.Meaning> isoDay(Matcher at) {
        Optional<StatedPeriod> day = read(at.group("day"));
        return at.group("upTo") == null
                ? day.flatMap(stated -> onDay(stated.end()))
                : day.flatMap(stated -> upTo(stated.end()));
    }

    Optional<Periods.Meaning> years(Matcher at) {
        LocalDate start = LocalDate.of(Integer.parseInt(at.group("first")), 1, 1);
        LocalDate end = LocalDate.of(Integer.parseInt(at.group("last")), 12, 31);
        return start.isBefore(end) ? meaning(PeriodUse.DURING, Period.of(start, end)) : Optional.empty();
    }

    Optional<Periods.Meaning> thisYearEnd(Matcher at) {
        return due(LocalDate.of(reportingYear, 12, 31));
    }

    Optional<Periods.Meaning> runOfYears(Matcher at) {
        String printed = at.group("years");
        int years = DigitNumber.isDigit(printed.charAt(0))
                ? Integer.parseInt(printed)
                : ChineseNumeral.value(printed).map(BigDecimal::intValue).orElse(0);
        if (years < 1) {
            return Optional.empty();
        }
        LocalDate start = LocalDate.of(reportingYear - years + 1, 1, 1);
        return meaning(PeriodUse.DURING, new Period(start, latest, Span.CUMULATIVE));
    }

    Optional<Periods.Meaning> now(Matcher at) {
        return meaning(PeriodUse.AS_OF, Period.pointInTime(documentDate));
    }

    private Optional<Periods.Meaning> during(Matcher at, StatedPeriod stated, boolean wholeYear) {
        if (at.group("until") != null && !stated.end().isBefore(documentDate)) {
            return due(stated.end());
        }
        if (stated.form() == StatedPeriod.Form.DAY) {
            return onDay(stated.end());
        }
        LocalDate start = stated.start();
        boolean unsureEnd = start != null && wholeYear && start.getYear() == latest.getYear();
        if (unsureEnd && (at.group("word") != null || latest.isBefore(stated.end()))) {
            return meaning(PeriodUse.DURING, new Period(start, latest, Span.CUMULATIVE));
        }
        return meaning(PeriodUse.DURING, stated.period());
    }

    private Optional<Periods.Meaning> onDay(LocalDate day) {
        return day.isAfter(documentDate) ? due(day) : meaning(PeriodUse.AS_OF, Period.pointInTime(day));
    }

    private static Optional<Periods.Meaning> upTo(LocalDate end) {
        return meaning(PeriodUse.AS_OF, new Period(null, end, Span.CUMULATIVE));
    }

    private Optional<Periods.Meaning> since(StatedPeriod stated) {
        LocalDate start = stated.start() == null ? stated.end() : stated.start();
        LocalDate end = start.isAfter(latest) ? documentDate : latest;
        return start.isAfter(end)
                ? Optional.empty()
                : meaning(PeriodUse.SINCE, new Period(start, end, Span.CUMULATIVE));
    }

    private static Optional<Periods.Meaning> due(LocalDate end) {
        return meaning(PeriodUse.DUE, new Period(null, end, Span.UNSTATED));
    }

    private static Optional<Periods.Meaning> meaning(PeriodUse use, Period period) {
        return Optional.of(new Periods.Meaning(use, period));
    }

    private Optional<StatedPeriod> stated(Matcher at, String part) {
        return read(year(at) + "年" + part);
    }

    private static Optional<StatedPeriod> read(String words) {
        return PeriodText.read(words).match(Optional::of, failed -> Optional.empty());
    }

    private static String part(Matcher at) {
        String part = firstOf(group(at, "partOfYear"), group(at, "part"), group(at, "yearEnd"));
        return part.replace(" ", "").replace("月份", "月").replaceFirst("^第(?=[一二三四1-4]季)", "");
    }

    private static String firstOf(@Nullable String... texts) {
        for (String text : texts) {
            if (text != null) {
                return text;
            }
        }
        return "";
    }

    private static @Nullable String group(Matcher at, String name) {
        return at.pattern().pattern().contains("(?<" + name + ">") ? at.group(name) : null;
    }

    private int year(Matcher at) {
        String digits = at.group("year");
        if (digits != null) {
            return Integer.parseInt(digits);
        }
        String word = at.group("word");
        if (word == null || word.startsWith("今") || word.startsWith("本")) {
            return reportingYear;
        }
        return word.startsWith("明") ? reportingYear + 1 : reportingYear - 1;
    }
}

package io.yearbook.text;

import io.yearbook.text.StatedPeriod.Form;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads periods and days as tables and official texts write them; see {@link PeriodForm} for the spellings. */
public final class PeriodText {

    /** Years before and after these are taken for misprints. */
    public static final int FIRST_YEAR = 1949;

    public static final int LAST_YEAR = 2100;

    private static final int LONGEST = 60;
    private static final Pattern SPACES_BESIDE_OTHERS = Pattern.compile("(?<!\\d)\\s+|\\s+(?!\\d)");
    private static final Pattern RANGE_SIGN = Pattern.compile("[—–~〜―]+|--|至|到");
    private static final Pattern UP_TO = Pattern.compile("截[至止~](?<end>.+)");
    private static final Pattern WITHOUT_YEAR =
            Pattern.compile("(?:\\d{1,2}月?[~-])?\\d{1,2}月份?|第?[一二三四]季度|前三季度|[上下]半年|全年|年[末底]");

    private PeriodText() {}

    /** The period that a text names. */
    public static Reading<StatedPeriod> read(String text) {
        if (text.length() > LONGEST) {
            return failed(text, Problem.NOT_UNDERSTOOD, "it is too long for one period");
        }
        String compact = compact(text);
        Matcher upTo = UP_TO.matcher(compact);
        if (upTo.matches()) {
            return read(text, upTo.group("end")).then(PeriodText::upTo);
        }
        return read(text, compact);
    }

    /** The day that a text names: {@code 2021-06-30}, {@code 2021年6月30日}, {@code 20210630}. */
    public static Reading<LocalDate> readDay(String text) {
        return read(text)
                .then(stated -> stated.form() == Form.DAY
                        ? Reading.of(stated.end())
                        : Reading.failed(Problem.NOT_UNDERSTOOD, "%s is not one day".formatted(Excerpt.of(text))));
    }

    private static Reading<StatedPeriod> read(String text, String compact) {
        for (PeriodForm form : PeriodForm.ALL) {
            Matcher matcher = form.pattern().matcher(compact);
            if (matcher.matches()) {
                return meaning(text, form, matcher);
            }
        }
        return failed(
                text,
                Problem.NOT_UNDERSTOOD,
                WITHOUT_YEAR.matcher(compact).matches() ? "it names no year" : "no known way to write a period");
    }

    private static Reading<StatedPeriod> meaning(String text, PeriodForm form, Matcher matcher) {
        try {
            StatedPeriod stated = form.meaning().apply(matcher);
            LocalDate start = stated.start() == null ? stated.end() : stated.start();
            if (start.isAfter(stated.end())) {
                return failed(text, Problem.NOT_UNDERSTOOD, "it ends before it starts");
            }
            if (start.getYear() < FIRST_YEAR || stated.end().getYear() > LAST_YEAR) {
                return failed(text, Problem.NO_SUCH_DATE, "years go from %d to %d".formatted(FIRST_YEAR, LAST_YEAR));
            }
            return Reading.of(stated);
        } catch (DateTimeException e) {
            return failed(text, Problem.NO_SUCH_DATE, "there is no such date");
        }
    }

    private static Reading<StatedPeriod> upTo(StatedPeriod stated) {
        return stated.form() == Form.DATES
                ? Reading.failed(Problem.NOT_UNDERSTOOD, "截至 is followed by two days")
                : Reading.of(new StatedPeriod(null, stated.end(), Form.UP_TO));
    }

    private static String compact(String text) {
        String dashed = RANGE_SIGN.matcher(text.replace('～', '~')).replaceAll("~");
        String bare = FigureText.NOTE_MARKS.matcher(HalfWidth.of(dashed)).replaceAll("");
        return SPACES_BESIDE_OTHERS.matcher(bare).replaceAll("");
    }

    private static Reading<StatedPeriod> failed(String text, Problem problem, String why) {
        return Reading.failed(problem, "cannot read %s as a period: %s".formatted(Excerpt.of(text), why));
    }
}

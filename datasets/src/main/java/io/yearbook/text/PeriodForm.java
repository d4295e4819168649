package io.yearbook.text;

import io.yearbook.text.StatedPeriod.Form;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One way to write a period, with what it means; new spellings are new lines of {@link #ALL}. */
record PeriodForm(Pattern pattern, Function<Matcher, StatedPeriod> meaning) {

    private static final String DATE = "(\\d{4})([-/.])(\\d{1,2})\\%d(\\d{1,2})";
    private static final String MIDNIGHT = "(?:T00:00(?::00)?)?";
    private static final String DATE_ZH = "(\\d{4})年(\\d{1,2})月(\\d{1,2})日";

    /** Texts are matched half-width, without spaces, and with every sign or word of a range as a tilde. */
    static final List<PeriodForm> ALL = List.of(
            form(
                    "(\\d{4})(?:年度?)?(?:全年)?|(\\d{4})-A1",
                    m -> months(m.group(1) == null ? m.group(2) : m.group(1), 1, 12)),
            form("(\\d{4})-?[Qq]([1-4])", m -> quarter(m.group(1), m.group(2))),
            form("(\\d{4})年第?([一二三四1-4])季度", m -> quarter(m.group(1), m.group(2))),
            form("(\\d{4})-?[HhSs]([12])", m -> half(m.group(1), m.group(2))),
            form("(\\d{4})年([上下])半年", m -> half(m.group(1), m.group(2))),
            form("(\\d{4})-T([1-3])", m -> months(m.group(1), 4 * number(m, 2) - 3, 4 * number(m, 2))),
            form("(\\d{4})-D(\\d{3})", m -> day(LocalDate.ofYearDay(number(m, 1), number(m, 2)))),
            form("(\\d{4})(?:[-/]|-?[Mm])(\\d{1,2})", m -> month(m.group(1), m.group(2))),
            form("(\\d{4})年(\\d{1,2})月份?", m -> month(m.group(1), m.group(2))),
            form("(\\d{4})年(\\d{1,2})月?[~-](\\d{1,2})月份?", m -> months(m.group(1), number(m, 2), number(m, 3))),
            form("(\\d{4})年前(\\d{1,2})个月", m -> months(m.group(1), 1, number(m, 2))),
            form("(\\d{4})年前([一二三1-3])季度", m -> months(m.group(1), 1, 3 * ordinal(m.group(2)))),
            form(
                    "(\\d{4})-(\\d{2})[/~](\\d{4})-(\\d{2})",
                    m -> new StatedPeriod(
                            YearMonth.of(number(m, 1), number(m, 2)).atDay(1),
                            YearMonth.of(number(m, 3), number(m, 4)).atEndOfMonth(),
                            Form.CALENDAR)),
            form(DATE.formatted(2) + MIDNIGHT, m -> day(date(m, 1, 3, 4))),
            form(
                    DATE.formatted(2) + MIDNIGHT + "/(P[\\dYMWD]+)",
                    m -> lasting(date(m, 1, 3, 4), Period.parse(m.group(5)))),
            form(DATE_ZH, m -> day(date(m, 1, 2, 3))),
            form("(\\d{4})(\\d{2})(\\d{2})", m -> day(date(m, 1, 2, 3))),
            form("(\\d{4})年年?[末底]", m -> day(LocalDate.of(number(m, 1), 12, 31))),
            form(
                    "(\\d{4})年(\\d{1,2})月[末底]",
                    m -> day(YearMonth.of(number(m, 1), number(m, 2)).atEndOfMonth())),
            form(
                    DATE.formatted(2) + "[/~-]" + DATE.formatted(6),
                    m -> new StatedPeriod(date(m, 1, 3, 4), date(m, 5, 7, 8), Form.DATES)),
            form(DATE_ZH + "[~-]" + DATE_ZH, m -> new StatedPeriod(date(m, 1, 2, 3), date(m, 4, 5, 6), Form.DATES)),
            form(
                    DATE_ZH + "[~-](\\d{1,2})月(\\d{1,2})日",
                    m -> new StatedPeriod(date(m, 1, 2, 3), date(m, 1, 4, 5), Form.DATES)));

    private static PeriodForm form(String regex, Function<Matcher, StatedPeriod> meaning) {
        return new PeriodForm(Pattern.compile(regex), meaning);
    }

    private static StatedPeriod quarter(String year, String ordinal) {
        int quarter = ordinal(ordinal);
        return months(year, 3 * quarter - 2, 3 * quarter);
    }

    private static StatedPeriod half(String year, String half) {
        return half.equals("1") || half.equals("上") ? months(year, 1, 6) : months(year, 7, 12);
    }

    private static StatedPeriod month(String year, String month) {
        return months(year, Integer.parseInt(month), Integer.parseInt(month));
    }

    private static StatedPeriod months(String year, int first, int last) {
        int y = Integer.parseInt(year);
        return new StatedPeriod(
                YearMonth.of(y, first).atDay(1), YearMonth.of(y, last).atEndOfMonth(), Form.CALENDAR);
    }

    /** A distinct range of SDMX, {@code 2021-01-01/P10M}: the first day and how long it lasts. */
    private static StatedPeriod lasting(LocalDate start, Period duration) {
        return new StatedPeriod(start, start.plus(duration).minusDays(1), Form.DATES);
    }

    private static StatedPeriod day(LocalDate day) {
        return new StatedPeriod(day, day, Form.DAY);
    }

    private static LocalDate date(Matcher m, int year, int month, int day) {
        return LocalDate.of(number(m, year), number(m, month), number(m, day));
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }

    private static int ordinal(String text) {
        int chinese = "一二三四".indexOf(text);
        return chinese >= 0 ? chinese + 1 : Integer.parseInt(text);
    }
}

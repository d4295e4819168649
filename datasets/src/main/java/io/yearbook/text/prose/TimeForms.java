package io.yearbook.text.prose;

import static io.yearbook.text.prose.QuantityKind.DATE;
import static io.yearbook.text.prose.QuantityKind.NAME_PART;
import static io.yearbook.text.prose.QuantityKind.PERIOD;
import static io.yearbook.text.prose.QuantityKind.YEAR;

import java.util.List;

/** Days, times, years and periods with digits or Chinese numerals, and those that are damaged. */
final class TimeForms {

    private static final String YEAR_DIGITS = "(?<!\\d)(?<!\\d[.,])(?:19|20)\\d{2}";
    private static final String MONTH_DIGITS = "(?<!\\d)(?<!\\d[.,])(?:1[0-2]|0?[1-9])";
    private static final String DAY_DIGITS = "(?:3[01]|[12]\\d|0?[1-9])(?!\\d)";
    private static final String TO = "\\s?(?:[-~]|—{1,2}|至|到)\\s?";
    private static final String MONTH_ZH = "(?:十[一二]|[一二三四五六七八九十])月";
    private static final String YEAR_ZH = "[一二][〇零一二三四五六七八九]{3}年";

    private static final String DAY =
            YEAR_DIGITS + "\\s?年\\s?" + "(?:1[0-2]|0?[1-9])" + "\\s?月\\s?" + DAY_DIGITS + "\\s?[日号]";
    private static final String MONTH_DAY = MONTH_DIGITS + "\\s?月\\s?" + DAY_DIGITS + "\\s?[日号]";

    /** Must be looked for before the forms below, parts of which they contain. */
    static final List<FixedForm> DAMAGED = List.of(
            FixedForm.damaged("(?<!\\d)(?<!\\d[.,])(?:19|20)\\d{2}(?:1[0-2]|0?[1-9])\\s?月", "year and month are glued"),
            FixedForm.damaged("(?<!\\d)(?<!\\d[.,])(?:19|20)\\d{2}(?:19|20)\\d{2}\\s?年", "two years are glued"),
            FixedForm.damaged("(?<!\\d)\\d+\\s?-{2,}\\s?\\d+\\s?月?", "two hyphens in a row: a number may be lost"),
            FixedForm.damaged(
                    "\\d{4}\\s?年\\s?(?:1[3-9]|[2-9]\\d|\\d{3,}|0{1,2})\\s?月(?:\\s?\\d+\\s?日)?",
                    "there is no such month"),
            FixedForm.damaged(
                    "(?:\\d{4}\\s?年\\s?)?\\d{1,2}\\s?月\\s?(?:3[2-9]|[4-9]\\d|\\d{3,}|0{1,2})\\s?日",
                    "there is no such day"),
            FixedForm.damaged("^ *(?<x>(?:19|20)\\d{2}\\d{2,3}) *$", "a date whose 年, 月 and 日 are lost"));

    static final List<FixedForm> ALL = List.of(
            FixedForm.of(NAME_PART, "(?<=\\()" + YEAR_DIGITS + "\\s?年?" + TO + "(?:19|20)\\d{2}\\s?年?(?=\\))"),
            FixedForm.of(DATE, DAY + TO + "(?:" + DAY + "|" + MONTH_DAY + ")"),
            FixedForm.of(DATE, MONTH_DAY + TO + "(?:" + MONTH_DAY + "|" + DAY_DIGITS + "\\s?日)"),
            FixedForm.of(DATE, DAY),
            FixedForm.of(DATE, MONTH_DAY),
            FixedForm.of(DATE, YEAR_DIGITS + "([-/.])(?:1[0-2]|0?[1-9])\\1(?:3[01]|[12]\\d|0?[1-9])(?!\\d)"),
            FixedForm.of(DATE, "^ *(?<x>(?:19|20)\\d{2}(?:1[0-2]|0[1-9])(?:3[01]|[12]\\d|0[1-9])) *$"),
            FixedForm.of(DATE, YEAR_ZH + "(?:" + MONTH_ZH + "[一二三四五六七八九十]{1,3}日)"),
            FixedForm.of(DATE, "(?<![\\d.])\\d{1,2}\\s?日(?=上午|下午|晚|凌晨|[，,]?召开)"),
            FixedForm.of(DATE, "(?<![\\d:])(?:[01]?\\d|2[0-4]):[0-5]\\d(?![\\d:])"),
            FixedForm.of(DATE, "(?<![\\d.])(?:[01]?\\d|2[0-4])\\s?时(?:\\s?\\d{1,2}\\s?分)?(?![间段效限期])"),
            FixedForm.of(PERIOD, YEAR_DIGITS + "\\s?年?" + TO + "(?:19|20)\\d{2}\\s?(?:年度?|(?=学年))"),
            FixedForm.of(
                    PERIOD,
                    "(?:" + YEAR_DIGITS + "\\s?年\\s?)?" + MONTH_DIGITS + "\\s?月?份?(?:" + TO + "|、)"
                            + "(?:1[0-2]|0?[1-9])\\s?月份?"),
            FixedForm.of(PERIOD, "(?:" + YEAR_DIGITS + "\\s?年\\s?)?" + MONTH_DIGITS + "\\s?月(?:份|底|末|初|[上中下]旬)?"),
            FixedForm.of(PERIOD, "(?:" + YEAR_DIGITS + "\\s?年\\s?)?(?:第?[一二三四1-4]|前[一二三1-3])\\s?季度"),
            FixedForm.of(PERIOD, YEAR_DIGITS + "\\s?年?\\s?[上下]半年"),
            FixedForm.of(PERIOD, "(?:" + YEAR_DIGITS + "\\s?年\\s?)?前\\s?(?:1[0-2]|[1-9]|[一二三四五六七八九十]{1,2})\\s?个月"),
            FixedForm.of(PERIOD, "连续\\s?(?:\\d{1,2}|[一二两三四五六七八九十]{1,3})\\s?(?:个?年度?|个?季度|个月)"),
            FixedForm.of(PERIOD, "(?:近|过去|最近)\\s?(?:\\d{1,2}|[一二两三四五六七八九十]{1,3})\\s?年来?(?![以余多])|[一二两三四五六七八九十]{1,2}年来"),
            FixedForm.of(PERIOD, YEAR_ZH + MONTH_ZH + "|(?<![第个])" + MONTH_ZH + "(?:份|底|末|初|[上中下]旬)?(?!饼)"),
            FixedForm.of(YEAR, YEAR_DIGITS + "\\s?年(?![多余])(?:度|底|末|初)?"),
            FixedForm.of(YEAR, YEAR_DIGITS + "(?=\\s?[、和与及]\\s?(?:19|20)\\d{2}\\s?年)"),
            FixedForm.of(YEAR, YEAR_ZH));

    private TimeForms() {}
}

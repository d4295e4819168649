package io.yearbook.text.prose;

import java.util.regex.Pattern;

/** How prose writes the times that {@link Periods} finds, on folded text. */
final class PeriodForms {

    private static final String MONTH = "(?:1[0-2]|0?[1-9])";
    private static final String DAY = "(?:3[01]|[12]\\d|0?[1-9])(?!\\d)";
    private static final String TO = " ?(?:[-~]|—{1,2}|至|到) ?";
    private static final String MONTH_DAY = MONTH + " ?月 ?" + DAY + " ?日";

    private static final String YEAR =
            "(?<![\\d较比与同])(?<!\\d[.,])(?:(?<year>(?:19|20)\\d{2}) ?年度?|(?<word>今年|本年度?|去年|上年度?|明年)度?) ?";

    private static final String PART = "(?<part>" + MONTH_DAY + TO + MONTH_DAY + "|" + MONTH_DAY + "|" + MONTH
            + " ?月?份?" + TO + MONTH + " ?月份?|" + MONTH
            + " ?月(?:份|底|末)?|前 ?" + MONTH + " ?个月|第?[一二三四1-4] ?季度|前[一二三1-3] ?季度|[上下]半年|全年)";

    private static final String YEAR_END = "(?<yearEnd>年?[底末])";

    private static final String SUFFIX = "(?<suffix> ?(?:以来|至今|(?:之|以)?前|以?内|以后|之后|后|起))?";

    private static final String NOT_A_TIME = "(?! ?(?:版|同期|[\\p{IsHan}]{0,12}?(?:工作要点|实施方案|工作方案|行动方案|年度报告|情况报告|工作总结)))";

    /** A year with or without a part of it, and parts without a year. */
    static final Pattern CALENDAR =
            Pattern.compile("(?<upTo>截[至止到] ?)?(?<from>[自从] ?)?(?<until>(?:力争|确保)?[到至] ?)?(?:" + YEAR + "(?:"
                    + PART.replace("<part>", "<partOfYear>") + "|" + YEAR_END + ")?|(?<![\\d年])(?<!\\d[.,])" + PART
                    + ")" + SUFFIX
                    + NOT_A_TIME);

    /** 自今年3月某某会议以来: the start, and after some words that the time goes on. */
    static final Pattern SINCE_AN_EVENT =
            Pattern.compile("自 ?" + YEAR + PART.replace("<part>", "<partOfYear>") + "?[^，。；,;\\n]{1,60}?(?:以来|至今)");

    static final Pattern ISO_DAY =
            Pattern.compile("(?<upTo>截[至止到] ?)?(?<!\\d)(?<day>(?:19|20)\\d{2}([-/.])" + MONTH + "\\3" + DAY + ")");

    static final Pattern YEARS = Pattern.compile(
            "(?<!\\d)(?<!\\d[.,])(?<first>(?:19|20)\\d{2}) ?年?" + TO + "(?<last>(?:19|20)\\d{2}) ?年" + NOT_A_TIME);

    static final Pattern THIS_YEAR_END = Pattern.compile("(?<![\\d今去明本上年])年[底末](?: ?之?前)?|(?<=[今本])年年?[底末](?: ?之?前)?");

    static final Pattern WITHIN_THIS_YEAR = Pattern.compile("(?<![\\d今本去一二三四五六七八九十两几 ])年内");

    static final Pattern RUN_OF_YEARS =
            Pattern.compile("(?:连续|近|过去|最近) ?(?<years>\\d{1,2}|[一二两三四五六七八九十]{1,3}) ?年(?:来)?(?![以余多])");

    static final Pattern NOW = Pattern.compile("(?:截至)?目前|现阶段");

    private PeriodForms() {}
}

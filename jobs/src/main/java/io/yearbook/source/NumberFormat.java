package io.yearbook.source;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/**
 * What the number format of a cell tells about its value.
 *
 * @param pattern the format as the workbook gives it
 * @param isDate whether the number is a day
 * @param isPercent whether the number is shown multiplied by 100 with a percent sign
 * @param decimals digits after the point that are always shown; empty where the format does not fix them
 * @param before words that it writes before the digits, such as 约; empty for none
 * @param after words and signs that it writes after them, such as 万人 or ‰; empty for none
 * @param isScaled whether the number is shown divided by thousands, so that a reader of the sheet sees another figure
 */
record NumberFormat(
        String pattern,
        boolean isDate,
        boolean isPercent,
        String decimals,
        String before,
        String after,
        boolean isScaled) {

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|[\\\\!].|_.|\\*.");
    private static final Pattern BRACKETED = Pattern.compile("\\[[^\\]]*\\]");
    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{Sc}%‰&&[^¥￥]]");
    private static final Pattern FIXED = Pattern.compile("[^0-9.]*[#,]*0(?:[0#,]*0)?(?:\\.(0+))?[^0-9.#?,/Ee]*");
    private static final Pattern SCALED = Pattern.compile(".*[0#?],+[^0#?,]*");

    /** Quoted, escaped, currency and Chinese literals; digit places; all else is no text of its own. */
    private static final Pattern PART = Pattern.compile(
            "_.|\\*.|\"(?<quoted>[^\"]*)\"|[\\\\!](?<escaped>.)|\\[\\$(?<currency>[^\\]-]*)[^\\]]*\\]|\\[[^\\]]*\\]"
                    + "|(?<plain>[\\p{IsHan}‰])|(?<digit>General|[0#?@])|.",
            Pattern.DOTALL);

    /** Chinese formats that workbooks name by number only and that show no day. */
    private static final Set<Integer> YEAR_AND_MONTH = Set.of(27, 36, 50, 52, 57);

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu-MM", Locale.ROOT);

    /** With its unit, so that it never passes for a figure. */
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu年", Locale.ROOT);

    static NumberFormat of(int number, @Nullable String format) {
        String pattern = format == null ? "" : format;
        boolean named = number >= 27 && number <= 36 || number >= 50 && number <= 58;
        if (named && !pattern.contains("y")) {
            pattern = YEAR_AND_MONTH.contains(number) ? "yyyy-m" : "yyyy-m-d";
        }
        String positive = bare(pattern).split(";", -1)[0];
        boolean general = positive.isEmpty() || positive.equals("@") || positive.equalsIgnoreCase("General");
        boolean date = !general
                && positive.toLowerCase(Locale.ROOT).matches(".*[yd].*")
                && DateUtil.isADateFormat(number, pattern);
        boolean scaled = !date && SCALED.matcher(positive).matches();
        Matcher fixed = FIXED.matcher(positive);
        String decimals = "";
        if (!date && !general && !scaled && fixed.matches()) {
            decimals =
                    String.valueOf(fixed.group(1) == null ? 0 : fixed.group(1).length());
        }
        String[] words = date ? new String[] {"", ""} : words(pattern.split(";", -1)[0]);
        return new NumberFormat(pattern, date, positive.contains("%"), decimals, words[0], words[1], scaled);
    }

    private static String bare(String pattern) {
        return BRACKETED.matcher(QUOTED.matcher(pattern).replaceAll("")).replaceAll("");
    }

    /** What the format writes before and after the digits of a positive number, each empty where it has no letter. */
    private static String[] words(String pattern) {
        StringBuilder[] words = {new StringBuilder(), new StringBuilder()};
        int side = 0;
        Matcher part = PART.matcher(pattern);
        while (part.find()) {
            if (part.group("digit") != null) {
                side = 1;
                words[1].setLength(0);
            }
            for (String literal : new String[] {"quoted", "escaped", "currency", "plain"}) {
                words[side].append(part.group(literal) == null ? "" : part.group(literal));
            }
        }
        return new String[] {withLetters(words[0]), withLetters(words[1])};
    }

    private static String withLetters(CharSequence literals) {
        return LETTERS.matcher(literals).find() ? literals.toString() : "";
    }

    /** The day in ISO form, no finer than the format shows it; a year with its unit. */
    String date(LocalDateTime day) {
        String shown = bare(pattern).toLowerCase(Locale.ROOT);
        if (shown.contains("d")) {
            return day.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? day.toLocalDate().toString()
                    : day.toString();
        }
        return day.format(shown.contains("m") ? MONTH : YEAR);
    }
}

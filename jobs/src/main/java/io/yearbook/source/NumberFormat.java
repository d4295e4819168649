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
 * @param altersMeaning whether the format writes letters or scales, so that a reader of the sheet sees another figure
 */
record NumberFormat(String pattern, boolean isDate, boolean isPercent, String decimals, boolean altersMeaning) {

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.");
    private static final Pattern BRACKETED = Pattern.compile("\\[[^\\]]*\\]");
    private static final Pattern LETTERS = Pattern.compile("[\\p{L}%‰]");
    private static final Pattern FIXED = Pattern.compile("[^0-9.]*[#,]*0(?:[0#,]*0)?(?:\\.(0+))?[^0-9.#?,/Ee]*");
    private static final Pattern SCALED = Pattern.compile(".*[0#?],+[^0#?,]*");

    /** Chinese formats that workbooks name by number only and that show no day. */
    private static final Set<Integer> YEAR_AND_MONTH = Set.of(27, 36, 50, 52, 57);

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu-MM", Locale.ROOT);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", Locale.ROOT);

    static NumberFormat of(int number, @Nullable String format) {
        String pattern = format == null ? "" : format;
        boolean named = number >= 27 && number <= 36 || number >= 50 && number <= 58;
        if (named && !pattern.contains("y")) {
            pattern = YEAR_AND_MONTH.contains(number) ? "yyyy-m" : "yyyy-m-d";
        }
        String bare = BRACKETED.matcher(QUOTED.matcher(pattern).replaceAll("")).replaceAll("");
        String positive = bare.split(";", -1)[0];
        boolean date = positive.toLowerCase(Locale.ROOT).matches(".*[yd].*")
                && !positive.equalsIgnoreCase("General")
                && DateUtil.isADateFormat(number, pattern);
        boolean number15 = positive.isEmpty() || positive.equals("@") || positive.equalsIgnoreCase("General");
        Matcher fixed = FIXED.matcher(positive);
        boolean scaled = SCALED.matcher(positive).matches();
        String decimals = "";
        if (!date && !number15 && !scaled && fixed.matches()) {
            decimals =
                    String.valueOf(fixed.group(1) == null ? 0 : fixed.group(1).length());
        }
        boolean letters =
                !date && !number15 && LETTERS.matcher(literals(pattern)).find();
        return new NumberFormat(pattern, date, positive.contains("%"), decimals, letters || (!date && scaled));
    }

    /** What the format writes beside the digits of a positive number. */
    private static String literals(String pattern) {
        String positive = pattern.split(";", -1)[0];
        Matcher quoted = Pattern.compile("\"([^\"]*)\"|\\\\(.)").matcher(positive);
        StringBuilder all = new StringBuilder();
        while (quoted.find()) {
            all.append(quoted.group(1) == null ? quoted.group(2) : quoted.group(1));
        }
        return all.toString();
    }

    /** The day in ISO form, no finer than the format shows it. */
    String date(LocalDateTime day) {
        String shown = BRACKETED
                .matcher(QUOTED.matcher(pattern).replaceAll(""))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        if (shown.contains("d")) {
            return day.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? day.toLocalDate().toString()
                    : day.toString();
        }
        return day.format(shown.contains("m") ? MONTH : YEAR);
    }
}

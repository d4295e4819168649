package io.yearbook.text.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The unit that follows a number, with what stands inside or after it that belongs to the number: 3个多月, 两年半.
 *
 * @param name the unit, without scale
 * @param sort what it measures
 * @param end one after its last character
 * @param power power of ten that the unit adds: 1 for 成, which is ten per cent
 * @param more what it adds to the number
 */
record PrintedUnit(String name, MeasureWord.Sort sort, int end, int power, More more) {

    /** What 多 or 半 in or after a unit adds to the number before it. */
    enum More {
        NOTHING,
        SOME,
        HALF
    }

    private static final Pattern INSIDE = Pattern.compile("个(?<more>[多余半])(?<unit>月|小时|星期)");
    private static final Pattern TENTHS = Pattern.compile("成(?=以[上下内]|左右|[，。,;；、)）的多半]|$)");
    private static final String PERIODS_AND_MULTIPLES = "年 天 小时 个月 倍 周 分钟";

    /** What follows 多 where it starts a word of its own: 5年多次入境. */
    private static final String AFTER_ANOTHER_MANY = "次种项样方元个家地人部点类";

    /** The unit after a number, or null where none follows before the limit. */
    static @Nullable PrintedUnit after(String folded, int numberEnd, int limit) {
        int next = Spaces.skip(folded, numberEnd);
        Matcher inside = INSIDE.matcher(folded).region(Math.min(next, limit), limit);
        if (inside.lookingAt()) {
            String unit = inside.group("unit").equals("月") ? "个月" : inside.group("unit");
            return new PrintedUnit(
                    unit,
                    MeasureWord.Sort.TIME,
                    inside.end(),
                    0,
                    more(inside.group("more").charAt(0)));
        }
        Matcher tenths = TENTHS.matcher(folded).region(next, folded.length());
        if (tenths.lookingAt()) {
            return new PrintedUnit("%", MeasureWord.Sort.PERCENT, tenths.end(), 1, More.NOTHING);
        }
        MeasureWord measure = MeasureWord.at(folded, next);
        int end = measure == null ? next : next + measure.word().length();
        return measure == null || end > limit ? null : withTail(folded, measure, end, limit);
    }

    private static PrintedUnit withTail(String folded, MeasureWord measure, int end, int limit) {
        if (end < limit && folded.charAt(end) == '/') {
            MeasureWord per = MeasureWord.at(folded, end + 1);
            if (per != null) {
                String name = measure.unit() + "/" + per.unit();
                return new PrintedUnit(
                        name, MeasureWord.Sort.AMOUNT, end + 1 + per.word().length(), 0, More.NOTHING);
            }
        }
        boolean mayGrow = end < limit
                && PERIODS_AND_MULTIPLES.contains(measure.unit())
                && (end + 1 >= folded.length() || AFTER_ANOTHER_MANY.indexOf(folded.charAt(end + 1)) < 0);
        More more = mayGrow ? more(folded.charAt(end)) : More.NOTHING;
        return new PrintedUnit(measure.unit(), measure.sort(), more == More.NOTHING ? end : end + 1, 0, more);
    }

    private static More more(char c) {
        return switch (c) {
            case '多', '余' -> More.SOME;
            case '半' -> More.HALF;
            default -> More.NOTHING;
        };
    }
}

package io.yearbook.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Signs that tables print where there is no figure. What each means differs by publisher, so none implies a status. */
public final class MissingMark {

    private static final Pattern SIGNS = Pattern.compile("[-—–…⋯·./\\\\×]+");
    private static final Set<String> WORDS = Set.of("nan", "na", "n/a", "#n/a", "null", "nd", "无", "缺", "暂无");

    private MissingMark() {}

    /** True where the whole text is such a sign or word. */
    public static boolean isOne(String text) {
        String mark = HalfWidth.of(text);
        return SIGNS.matcher(mark).matches() || WORDS.contains(mark.toLowerCase(Locale.ROOT));
    }
}

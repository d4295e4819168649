package io.yearbook.source.layout;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises column heads that name a period; what period it is, is read later. */
final class PeriodHeads {

    private static final String YEAR = "(?:19|20)\\d{2}";
    private static final String DASH = "[—–\\-~～至到]+";
    private static final String PERIOD = "(?:"
            + YEAR + "-\\d{1,2}-\\d{1,2}(?:/" + YEAR + "-\\d{1,2}-\\d{1,2})?"
            + "|" + YEAR + "[-/.]?[QqHh][1-4]"
            + "|" + YEAR + "[-/.](?:0?[1-9]|1[0-2])"
            + "|" + YEAR + "年(?:第?[一二三四1-4]季度|前三季度|[上下]半年)"
            + "|" + YEAR + "年\\d{1,2}月?" + DASH + "\\d{1,2}月"
            + "|" + YEAR + "年\\d{1,2}月(?:\\d{1,2}日|末|底)?"
            + "|" + YEAR + "年?(?:年?度|末|底)?"
            + ")";
    private static final Pattern WHOLE = Pattern.compile(PERIOD);
    private static final Pattern BEFORE = Pattern.compile("(" + PERIOD + ")(?!\\d)[的_:：·]?(\\D.*)");
    private static final Pattern AFTER = Pattern.compile("(.*\\D)(" + PERIOD + ")");
    /** Taken off before digits in circles become digits. */
    private static final Pattern NOTE_MARKS = Pattern.compile("[*＊#†‡①-⑳\\s]+$");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private PeriodHeads() {}

    /** A period and the text beside it. */
    record Split(String period, String rest) {}

    static boolean isPeriod(String text) {
        return WHOLE.matcher(compact(text)).matches();
    }

    /** The period at the beginning or end of a head such as {@code 2021年GDP} and what is left of it. */
    static Optional<Split> split(String text) {
        String compact = compact(text);
        Matcher before = BEFORE.matcher(compact);
        if (before.matches()) {
            return Optional.of(new Split(before.group(1), before.group(2)));
        }
        Matcher after = AFTER.matcher(compact);
        return after.matches() ? Optional.of(new Split(after.group(2), after.group(1))) : Optional.empty();
    }

    private static String compact(String text) {
        return SPACE.matcher(Texts.halfWidth(NOTE_MARKS.matcher(text).replaceAll("")))
                .replaceAll("");
    }
}

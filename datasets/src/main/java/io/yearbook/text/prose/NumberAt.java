package io.yearbook.text.prose;

import org.jspecify.annotations.Nullable;

/** The number that starts at a place, however it is written. */
final class NumberAt {

    private static final String STARTS_CHINESE = "零一两二三四五六七八九十百千万";
    private static final String BEFORE_SIGN = " 比长幅速为达是(:：（\n";

    private NumberAt() {}

    /** Null where no number starts there. */
    static @Nullable PrintedNumber place(String folded, int place, int limit) {
        if (place >= limit) {
            return null;
        }
        char c = folded.charAt(place);
        if (DigitNumber.isDigit(c) || isMinus(folded, place, limit)) {
            return DigitNumber.at(folded, place, limit);
        }
        return STARTS_CHINESE.indexOf(c) >= 0 ? ChineseNumber.at(folded, place, limit) : null;
    }

    private static boolean isMinus(String folded, int place, int limit) {
        return folded.charAt(place) == '-'
                && place + 1 < limit
                && DigitNumber.isDigit(folded.charAt(place + 1))
                && (place == 0 || BEFORE_SIGN.indexOf(folded.charAt(place - 1)) >= 0);
    }
}

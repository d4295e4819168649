package io.yearbook.transform;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One text for a list of parts, different for different lists: each part stands behind its length. */
final class CanonicalText {

    private CanonicalText() {}

    static String of(List<@Nullable String> parts) {
        StringBuilder text = new StringBuilder();
        for (@Nullable String part : parts) {
            text.append(part == null ? "-" : part.length() + ":" + part).append('|');
        }
        return text.toString();
    }

    /** The same text for the same number, however many zeros it is written with. */
    static @Nullable String number(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }

    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}

package io.yearbook.text.prose;

import io.yearbook.model.ValueQualifier;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads places in an order: 居全市第三, 第3位, 前5名. Anything else with 第 names something. */
final class Ordinals {

    private static final String NUMBER = "(?<n>\\d{1,4}|[一二三四五六七八九十百]{1,5})";
    private static final Pattern PLACE = Pattern.compile("第\\s?" + NUMBER + "\\s?[位名]?");
    private static final Pattern NAMED_PLACE = Pattern.compile("第\\s?" + NUMBER + "\\s?[位名](?![副员称])");
    private static final Pattern RANKED =
            Pattern.compile("(?<=[居列位名联获市国省区县排系均])第\\s?" + NUMBER + "(?=[，。；、,;)）的\\s]|$)");
    private static final Pattern AMONG_FIRST =
            Pattern.compile("前\\s?" + NUMBER + "\\s?(?:[位名强](?![副员称])|列)|(?<=居|列|入|身|名|位|市|国)前\\s?"
                    + NUMBER.replace("<n>", "<m>") + "(?=[，。；、,;)）\\s]|$)");
    private static final String UNIT = "位";

    private Ordinals() {}

    /** What 第 or 前 starts at a place, or null where it does not belong to a number. */
    static @Nullable QuantitySpan at(String text, String folded, int place, int limit) {
        Matcher first = matcher(AMONG_FIRST, folded, place, limit);
        if (first.lookingAt()) {
            String number = first.group("n") == null ? first.group("m") : first.group("n");
            return ordinal(text, first, number, ValueQualifier.LE);
        }
        for (Pattern pattern : new Pattern[] {NAMED_PLACE, RANKED}) {
            Matcher rank = matcher(pattern, folded, place, limit);
            if (rank.lookingAt()) {
                return ordinal(text, rank, rank.group("n"), ValueQualifier.EXACT);
            }
        }
        Matcher name = matcher(PLACE, folded, place, limit);
        return name.lookingAt() ? QuantitySpan.other(QuantityKind.NAME_PART, place, name.end(), text) : null;
    }

    private static @Nullable QuantitySpan ordinal(String text, Matcher at, String number, ValueQualifier qualifier) {
        Optional<BigDecimal> value = DigitNumber.isDigit(number.charAt(0))
                ? Optional.of(new BigDecimal(number))
                : ChineseNumeral.value(number);
        return value.map(rank -> new QuantitySpan(
                        at.start(),
                        at.end(),
                        text.substring(at.start(), at.end()),
                        QuantityKind.ORDINAL,
                        rank,
                        null,
                        0,
                        UNIT,
                        qualifier,
                        null))
                .orElse(null);
    }

    private static Matcher matcher(Pattern pattern, String folded, int start, int limit) {
        return pattern.matcher(folded)
                .region(start, limit)
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
    }
}

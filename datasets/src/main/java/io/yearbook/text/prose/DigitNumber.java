package io.yearbook.text.prose;

import io.yearbook.text.ScaleWord;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads numbers in digits: {@code 1213226}, {@code 2,297.11亿}, {@code 280 余万}, {@code 1亿2000万}. */
final class DigitNumber {

    private static final int MOST_DIGITS = 30;
    private static final int LARGEST_BEFORE_SCALE = 10_000;

    private static final Pattern RUN = Pattern.compile("-?\\d+(?:[.,]\\d+)*");
    private static final Pattern PLAIN = Pattern.compile("-?(?:0|[1-9]\\d*)(?:\\.\\d+)?");
    private static final Pattern GROUPED = Pattern.compile("-?[1-9]\\d{0,2}(?:,\\d{3})+(?:\\.\\d+)?");
    private static final Pattern SPACED = Pattern.compile("\\d+(?: \\d+)+(?:\\.\\d+)?");
    private static final Pattern SPACED_BY_THREE = Pattern.compile("[1-9]\\d{0,2}(?: \\d{3})+(?:\\.\\d+)?");

    private DigitNumber() {}

    /**
     * The number whose first digit or minus sign is at a place.
     *
     * @param limit where the next expression of another kind starts
     */
    static PrintedNumber at(String folded, int start, int limit) {
        PrintedNumber spaced = spaced(folded, start, limit);
        if (spaced != null) {
            return spaced;
        }
        Matcher run = RUN.matcher(folded).region(start, limit);
        if (!run.lookingAt()) {
            throw new IllegalArgumentException("no digit at %d".formatted(start));
        }
        String digits = run.group();
        if (digits.length() > MOST_DIGITS
                || !(PLAIN.matcher(digits).matches() || GROUPED.matcher(digits).matches())) {
            return PrintedNumber.damaged(start, run.end(), "its digits are not one number");
        }
        return scaled(folded, start, run.end(), new BigDecimal(digits.replace(",", "")));
    }

    private static @Nullable PrintedNumber spaced(String folded, int start, int limit) {
        Matcher run = SPACED.matcher(folded).region(start, limit);
        if (!run.lookingAt() || !isMeasured(folded, run.end())) {
            return null;
        }
        return SPACED_BY_THREE.matcher(run.group()).matches()
                ? scaled(folded, start, run.end(), new BigDecimal(run.group().replace(" ", "")))
                : PrintedNumber.damaged(start, run.end(), "spaces inside its digits: one number or several");
    }

    private static boolean isMeasured(String folded, int end) {
        int next = Spaces.skip(folded, end);
        return MeasureWord.at(folded, next) != null || scaleAt(folded, next) != ScaleWord.NONE;
    }

    private static PrintedNumber scaled(String folded, int start, int end, BigDecimal digits) {
        Tail tail = Tail.at(folded, end);
        BigDecimal value = digits.scaleByPowerOfTen(tail.scale.power());
        String damage = damage(folded, digits, tail);
        PrintedNumber number = new PrintedNumber(
                start,
                tail.end,
                value,
                null,
                digits.scale() - tail.scale.power(),
                tail.scale.power(),
                PrintedNumber.Script.DIGITS,
                tail.surplus(),
                damage);
        return tail.scale == ScaleWord.NONE || tail.surplus() ? number : withSmallerPart(folded, number);
    }

    private static @Nullable String damage(String folded, BigDecimal digits, Tail tail) {
        if (tail.surplusAfterDigits
                && (digits.signum() == 0 || digits.remainder(BigDecimal.TEN).signum() != 0)) {
            return "余 follows a number that is not round: digits may be lost";
        }
        boolean large = digits.abs().compareTo(BigDecimal.valueOf(LARGEST_BEFORE_SCALE)) >= 0;
        if (tail.scale.power() >= ScaleWord.TEN_THOUSAND.power() && large && !isMoney(folded, tail.end)) {
            return "more than 10,000 before %s: numbers may be glued".formatted(tail.scale.word());
        }
        return null;
    }

    /** Statistics print money in 万元 and 亿元 whatever its size; nobody counts anything else so. */
    private static boolean isMoney(String folded, int end) {
        MeasureWord measure = MeasureWord.at(folded, Spaces.skip(folded, end));
        return measure != null && measure.unit().endsWith("元");
    }

    /** 1亿2000万: the smaller part belongs to the same number. */
    private static PrintedNumber withSmallerPart(String folded, PrintedNumber large) {
        if (large.end() >= folded.length() || !isDigit(folded.charAt(large.end()))) {
            return large;
        }
        PrintedNumber small = at(folded, large.end(), folded.length());
        boolean fits = small.damage() == null
                && small.isScaled()
                && small.power() < large.power()
                && small.value().compareTo(BigDecimal.ONE.scaleByPowerOfTen(large.power())) < 0;
        if (!fits) {
            return PrintedNumber.damaged(large.start(), small.end(), "two numbers without anything between them");
        }
        return new PrintedNumber(
                large.start(),
                small.end(),
                large.value().add(small.value()),
                null,
                small.decimals(),
                small.power(),
                PrintedNumber.Script.DIGITS,
                small.surplus(),
                null);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static ScaleWord scaleAt(String folded, int place) {
        MeasureWord measure = MeasureWord.at(folded, place);
        if (measure != null && measure.startsLikeScale()) {
            return ScaleWord.NONE;
        }
        return ScaleWord.startOf(folded.substring(place, Math.min(folded.length(), place + 3)));
    }

    /** What follows the digits: 余, a scale word, 余, each optional, with spaces between. */
    private record Tail(ScaleWord scale, boolean surplusAfterDigits, boolean surplusAfterScale, int end) {

        static Tail at(String folded, int digitsEnd) {
            int next = Spaces.skip(folded, digitsEnd);
            boolean afterDigits = isSurplus(folded, next);
            int end = afterDigits ? next + 1 : digitsEnd;
            ScaleWord scale = scaleAt(folded, Spaces.skip(folded, end));
            if (scale == ScaleWord.NONE) {
                return new Tail(scale, afterDigits, false, end);
            }
            end = Spaces.skip(folded, end) + scale.word().length();
            boolean afterScale = !afterDigits && isSurplus(folded, Spaces.skip(folded, end));
            return new Tail(scale, afterDigits, afterScale, afterScale ? Spaces.skip(folded, end) + 1 : end);
        }

        boolean surplus() {
            return surplusAfterDigits || surplusAfterScale;
        }
    }

    static boolean isSurplus(String folded, int place) {
        return place < folded.length() && (folded.charAt(place) == '余' || folded.charAt(place) == '多');
    }
}

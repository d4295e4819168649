package io.yearbook.text.prose;

import java.math.BigDecimal;
import java.util.Optional;

/** The value of a numeral in Chinese characters: 二十一, 三千五百, 一亿零三百万. */
final class ChineseNumeral {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String SMALL_SCALES = "十百千";

    private ChineseNumeral() {}

    /**
     * The value, or empty where the characters are no well-formed numeral. 一百五 is refused: it may mean 105 or 150.
     *
     * @param text characters of 零 to 九, 两, 十, 百, 千, 万 and 亿
     */
    static Optional<BigDecimal> value(String text) {
        for (char scale : new char[] {'亿', '万'}) {
            int at = text.lastIndexOf(scale);
            if (at >= 0) {
                return scaled(text, at, scale == '亿' ? 8 : 4);
            }
        }
        return belowTenThousand(text).map(BigDecimal::valueOf);
    }

    private static Optional<BigDecimal> scaled(String text, int at, int power) {
        Optional<BigDecimal> large = value(text.substring(0, at));
        String rest = text.substring(at + 1);
        Optional<BigDecimal> small = rest.isEmpty() ? Optional.of(BigDecimal.ZERO) : value(rest);
        boolean ambiguous = rest.length() == 1 && digit(rest.charAt(0)) >= 0;
        if (large.isEmpty() || small.isEmpty() || ambiguous) {
            return Optional.empty();
        }
        BigDecimal whole = large.get().scaleByPowerOfTen(power);
        return small.get().compareTo(BigDecimal.ONE.scaleByPowerOfTen(power)) < 0
                ? Optional.of(whole.add(small.get()))
                : Optional.empty();
    }

    private static Optional<Integer> belowTenThousand(String text) {
        int sum = 0;
        int lastPower = 4;
        boolean gap = false;
        for (int i = 0; i < text.length(); ) {
            if (isZero(text.charAt(i))) {
                gap = true;
                i++;
                continue;
            }
            int digit = digit(text.charAt(i));
            boolean bareTen = digit < 0 && text.charAt(i) == '十' && i == 0;
            int scaleAt = bareTen ? i : i + 1;
            int power = scaleAt < text.length() ? SMALL_SCALES.indexOf(text.charAt(scaleAt)) + 1 : 0;
            boolean ambiguous = power == 0 && lastPower > 1 && lastPower < 4 && !gap;
            if ((digit < 0 && !bareTen) || power >= lastPower || ambiguous) {
                return Optional.empty();
            }
            sum += (bareTen ? 1 : digit) * (int) Math.pow(10, power);
            lastPower = power;
            gap = false;
            i = power == 0 ? i + 1 : scaleAt + 1;
        }
        return sum == 0 || gap ? Optional.empty() : Optional.of(sum);
    }

    /** The value of one digit from 一 to 九 and of 两; -1 for anything else. */
    static int digit(char c) {
        if (c == '两') {
            return 2;
        }
        int value = DIGITS.indexOf(c);
        return value > 0 ? value : -1;
    }

    private static boolean isZero(char c) {
        return c == '零' || c == '〇';
    }
}

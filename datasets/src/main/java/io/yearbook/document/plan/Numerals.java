package io.yearbook.document.plan;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Numbers of headings: {@code 十二、}, {@code （三）}, {@code 12.}. */
final class Numerals {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final Pattern NO_NUMERAL = Pattern.compile("[^\\d一二三四五六七八九十百]");

    private Numerals() {}

    /** The number of a heading, or nothing where it has none below a thousand. */
    static OptionalInt of(String numeral) {
        String digits = NO_NUMERAL.matcher(numeral).replaceAll("");
        if (digits.isEmpty() || digits.length() > 5) {
            return OptionalInt.empty();
        }
        if (Character.isDigit(digits.charAt(0))) {
            return digits.chars().allMatch(Character::isDigit) && digits.length() < 4
                    ? OptionalInt.of(Integer.parseInt(digits))
                    : OptionalInt.empty();
        }
        int number = 0;
        int digit = 0;
        for (int i = 0; i < digits.length(); i++) {
            char character = digits.charAt(i);
            int power = character == '百' ? 100 : character == '十' ? 10 : 0;
            if (power > 0) {
                number += Math.max(digit, 1) * power;
                digit = 0;
            } else {
                digit = DIGITS.indexOf(character);
            }
        }
        return OptionalInt.of(number + digit);
    }
}

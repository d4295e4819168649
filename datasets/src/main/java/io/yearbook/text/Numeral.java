package io.yearbook.text;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The digits of a number. Commas and spaces are read only where they group all digits before the decimal mark by three,
 * so that a lost digit or a decimal comma never changes a number by a power of ten.
 */
final class Numeral {

    /** More digits than any stored number has, and few enough to take apart without care for time. */
    private static final int MOST_DIGITS = 59;

    private static final int LARGEST_EXPONENT = 40;

    private static final Pattern PLAIN = Pattern.compile("(?:\\d+(?:\\.\\d+)?|\\.\\d+)(?:[eE]([+-]?\\d+))?");
    private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}([, ])\\d{3}(?:\\1\\d{3})*(?:\\.\\d+)?");
    private static final Pattern ONE_COMMA = Pattern.compile("\\d+,\\d+");

    private Numeral() {}

    /** @param text half-width digits with their signs, without a plus or minus before them */
    static Reading<BigDecimal> read(String text, DecimalMark mark) {
        long digits = text.chars().filter(c -> c >= '0' && c <= '9').count();
        if (digits > MOST_DIGITS) {
            return Reading.failed(Problem.TOO_LARGE, DecimalSize.tooManyDigits(digits));
        }
        String pointed = mark == DecimalMark.POINT ? text : swapMarks(text);
        Matcher plain = PLAIN.matcher(pointed);
        if (plain.matches()) {
            return hugeExponent(plain.group(1))
                    ? Reading.failed(Problem.TOO_LARGE, "its exponent is beyond what can be stored (decimal(38,8))")
                    : Reading.of(new BigDecimal(pointed));
        }
        if (GROUPED.matcher(pointed).matches()) {
            return Reading.of(new BigDecimal(pointed.replaceAll("[, ]", "")));
        }
        return ONE_COMMA.matcher(pointed).matches() ? otherMark(mark) : malformed();
    }

    private static boolean hugeExponent(String exponent) {
        if (exponent == null) {
            return false;
        }
        return exponent.length() > 4 || Math.abs(Integer.parseInt(exponent)) > LARGEST_EXPONENT;
    }

    private static Reading<BigDecimal> otherMark(DecimalMark mark) {
        return Reading.failed(
                Problem.OTHER_DECIMAL_MARK,
                mark == DecimalMark.POINT
                        ? "its comma does not group digits by three"
                        : "its point does not group digits by three, and the manifest says that a comma marks decimals");
    }

    private static Reading<BigDecimal> malformed() {
        return Reading.failed(
                Problem.NOT_UNDERSTOOD, "its digits are not one number, nor groups of three with one decimal mark");
    }

    private static String swapMarks(String text) {
        return text.replace('.', '\u0000').replace(',', '.').replace('\u0000', ',');
    }
}

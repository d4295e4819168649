package io.yearbook.content;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * Numbers as a Chinese sentence says them: rounded and grouped as the tables show them, the sign as a word. Halves are
 * rounded away from zero, as a spreadsheet does.
 */
final class NumberText {

    private NumberText() {}

    /** {@code 2,297.11亿元}, {@code 负3.2亿元}, {@code 5个工作日}. */
    static String of(Quantity quantity) {
        return (shown(quantity).signum() < 0 ? "负" : "") + magnitude(quantity);
    }

    /** The quantity without its sign. */
    static String magnitude(Quantity quantity) {
        return digits(quantity.number().abs(), quantity.decimals()) + counted(quantity.unit());
    }

    /** The number as it is shown. */
    static BigDecimal shown(Quantity quantity) {
        return quantity.number().setScale(quantity.decimals(), RoundingMode.HALF_UP);
    }

    static String digits(BigDecimal number, int decimals) {
        return String.format(Locale.ROOT, "%,." + decimals + "f", number.setScale(decimals, RoundingMode.HALF_UP));
    }

    /** Units that are nouns take a measure word. */
    private static String counted(String unit) {
        return switch (unit) {
            case "工作日", "百分点", "自然日" -> "个" + unit;
            case "月" -> "个月";
            default -> PlainText.unit(unit);
        };
    }
}

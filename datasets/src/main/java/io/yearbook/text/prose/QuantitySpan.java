package io.yearbook.text.prose;

import io.yearbook.model.ValueQualifier;
import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One numeric expression of a text.
 *
 * @param start first character, including a word such as 近 or 不超过 before the number
 * @param end one after the last character, including unit and a word such as 以上 after it
 * @param text the characters from start to end as printed
 * @param kind what the expression is
 * @param value the number with its scale word applied, exactly: 2800000 for {@code 280余万件}, 90 for {@code 百分之九十};
 *     of a range its lower end; null where {@link QuantityKind#isFigure} is false
 * @param upper upper end of a range; null for anything else
 * @param decimals digits after the point that are published of the value: -4 for {@code 280余万}, 1 for {@code 99.9%}
 * @param unitText the unit or measure word without its scale: {@code 件}, {@code 元}, {@code %}, {@code 百分点},
 *     {@code 工作日}, {@code 个月}; empty for none
 * @param qualifier exact, bound or approximate
 * @param damage why the text cannot be trusted; null unless the kind is DAMAGED
 */
public record QuantitySpan(
        int start,
        int end,
        String text,
        QuantityKind kind,
        @Nullable BigDecimal value,
        @Nullable BigDecimal upper,
        int decimals,
        String unitText,
        ValueQualifier qualifier,
        @Nullable String damage)
        implements Serializable {

    public QuantitySpan {
        if (start < 0 || end - start != text.length() || text.isEmpty()) {
            throw new IllegalArgumentException("\"%s\" does not fill %d to %d".formatted(text, start, end));
        }
        if (kind.isFigure() == (value == null)) {
            throw new IllegalArgumentException("%s \"%s\" has value %s".formatted(kind, text, value));
        }
        if ((kind == QuantityKind.RANGE) == (upper == null)) {
            throw new IllegalArgumentException("%s \"%s\" has upper end %s".formatted(kind, text, upper));
        }
        if ((kind == QuantityKind.DAMAGED) == (damage == null)) {
            throw new IllegalArgumentException("%s \"%s\" has damage %s".formatted(kind, text, damage));
        }
    }

    /** An expression that states no figure. */
    static QuantitySpan other(QuantityKind kind, int start, int end, String whole) {
        return new QuantitySpan(
                start, end, whole.substring(start, end), kind, null, null, 0, "", ValueQualifier.EXACT, null);
    }

    static QuantitySpan damaged(int start, int end, String whole, String why) {
        return new QuantitySpan(
                start,
                end,
                whole.substring(start, end),
                QuantityKind.DAMAGED,
                null,
                null,
                0,
                "",
                ValueQualifier.EXACT,
                why);
    }

    /** The same expression taken for the earlier figure of a change. */
    QuantitySpan asEarlierFigure() {
        return new QuantitySpan(
                start, end, text, QuantityKind.FROM_TO, value, upper, decimals, unitText, qualifier, damage);
    }

    /** True where the expressions share a character. */
    public boolean overlaps(int otherStart, int otherEnd) {
        return start < otherEnd && otherStart < end;
    }
}

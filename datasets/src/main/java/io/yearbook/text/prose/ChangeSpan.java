package io.yearbook.text.prose;

import io.yearbook.model.ValueQualifier;
import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An increase or decrease that a sentence reports.
 *
 * @param start first character: of the words of the base (同比), of the verb, or of the earlier figure
 * @param end one after the last character of the figure
 * @param text the characters from start to end as printed
 * @param base what the change is measured from
 * @param value the change, negative for a decrease
 * @param decimals digits after the point that are published of the value
 * @param unitText {@code %}, {@code 百分点}, {@code 倍} or the unit of the figure; 百分点 between two percentages
 * @param qualifier exact, bound or approximate, of the change's size
 * @param from the earlier figure of a from–to; null where the sentence gives only the change
 * @param figure the span that states the change, or the later figure of a from–to
 */
public record ChangeSpan(
        int start,
        int end,
        String text,
        ChangeBase base,
        BigDecimal value,
        int decimals,
        String unitText,
        ValueQualifier qualifier,
        @Nullable QuantitySpan from,
        QuantitySpan figure)
        implements Serializable {

    public ChangeSpan {
        if (start < 0 || end - start != text.length() || text.isEmpty()) {
            throw new IllegalArgumentException("\"%s\" does not fill %d to %d".formatted(text, start, end));
        }
        if ((base == ChangeBase.STATED_FIGURE) == (from == null)) {
            throw new IllegalArgumentException("%s \"%s\" has earlier figure %s".formatted(base, text, from));
        }
    }
}

package io.yearbook.text.prose;

import io.yearbook.model.Period;
import java.io.Serializable;

/**
 * A time that a sentence names.
 *
 * @param start first character
 * @param end one after the last character
 * @param text the characters from start to end as printed
 * @param use how the sentence uses it
 * @param period what is meant; of a deadline the time up to it, so that its end is the due date
 */
public record PeriodSpan(int start, int end, String text, PeriodUse use, Period period) implements Serializable {

    public PeriodSpan {
        if (start < 0 || end - start != text.length() || text.isEmpty()) {
            throw new IllegalArgumentException("\"%s\" does not fill %d to %d".formatted(text, start, end));
        }
    }
}

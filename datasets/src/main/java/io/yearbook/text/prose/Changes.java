package io.yearbook.text.prose;

import java.util.List;

/** Finds the increases and decreases that a sentence reports. */
public final class Changes {

    private Changes() {}

    /**
     * The changes of a text, in order. A level that something rose to ({@code 提高到90%}) is no change unless the
     * sentence says from where.
     *
     * @param quantities what {@link Quantities#find} gives for the same text
     */
    public static List<ChangeSpan> find(String text, List<QuantitySpan> quantities) {
        return List.of();
    }
}

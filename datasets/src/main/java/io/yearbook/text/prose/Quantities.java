package io.yearbook.text.prose;

import java.util.List;

/** Finds the numeric expressions of Chinese official prose. */
public final class Quantities {

    private Quantities() {}

    /**
     * All numeric expressions of a text, in order, none overlapping another. Every run of digits, half- or full-width,
     * and every Chinese numeral used as a number is inside exactly one of them.
     */
    public static List<QuantitySpan> find(String text) {
        return List.of();
    }
}

package io.yearbook.source.layout;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Remembers what a text means: the same few districts, indicators and periods stand in millions of rows. */
final class Remembered<T> {

    private static final int MOST = 4096;

    private final Function<String, T> meaning;
    private final Map<String, T> known = new LinkedHashMap<>();

    Remembered(Function<String, T> meaning) {
        this.meaning = meaning;
    }

    T of(String text) {
        if (known.size() > MOST) {
            known.clear();
        }
        return known.computeIfAbsent(text, meaning);
    }
}

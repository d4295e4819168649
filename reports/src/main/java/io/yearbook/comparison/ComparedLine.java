package io.yearbook.comparison;

import io.yearbook.content.Citation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line of a report as it is compared.
 *
 * @param sheet it stands on
 * @param key what it is of, the same in both editions
 * @param citation of the observation it prints; null for none
 * @param cells by the head of their column, in print order
 */
record ComparedLine(
        String sheet, List<String> key, @Nullable Citation citation, Map<String, ComparedCell> cells) {

    ComparedLine {
        key = key.stream().filter(part -> !part.isEmpty()).toList();
        cells = new LinkedHashMap<>(cells);
    }

    String name() {
        return String.join(" ", key);
    }

    /** All that it prints, in one text. */
    String text() {
        return cells.values().stream()
                .map(ComparedCell::text)
                .filter(text -> !text.isEmpty())
                .reduce((one, other) -> one + "，" + other)
                .orElse("");
    }
}

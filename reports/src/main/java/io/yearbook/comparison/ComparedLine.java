package io.yearbook.comparison;

import io.yearbook.content.Citation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A line of a report as it is compared.
 *
 * @param sheet it stands on
 * @param key what it is of, the same in both editions and of no other line of the sheet
 * @param name what it is of, in words
 * @param citation of the observation it prints; null for none
 * @param cells by the head of their column, in print order
 */
record ComparedLine(
        String sheet,
        List<String> key,
        String name,
        @Nullable Citation citation,
        Map<String, ComparedCell> cells) {

    ComparedLine {
        key = List.copyOf(key);
        cells = new LinkedHashMap<>(cells);
    }

    /** A line that its name tells from all others. */
    static ComparedLine named(
            String sheet, List<String> name, @Nullable Citation citation, Map<String, ComparedCell> cells) {
        return new ComparedLine(sheet, name, words(name), citation, cells);
    }

    /** The parts that say something, in one text. */
    static String words(List<String> parts) {
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
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

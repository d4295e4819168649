package io.yearbook.document;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of characters of a document's extracted text.
 *
 * @param line number of the line it starts in, from 1
 * @param start offset of its first character in the whole text, from 0
 * @param end offset after its last character
 * @param page page it starts on, from 1; null where the format has no pages
 */
public record Place(int line, int start, int end, @Nullable Integer page) implements Serializable {

    public Place {
        if (line < 1 || start < 0 || end < start) {
            throw new IllegalArgumentException("line %d, characters %d to %d".formatted(line, start, end));
        }
    }

    /** Places as evidence prints them, one after another. */
    public static String where(List<Place> places) {
        return places.stream().map(Place::toString).collect(Collectors.joining("; "));
    }

    /** As printed in evidence: {@code page 2, line 17, characters 1202-1231}; the last character is included. */
    @Override
    public String toString() {
        String where = "line %d, characters %d-%d".formatted(line, start, Math.max(start, end - 1));
        return page == null ? where : "page %d, %s".formatted(page, where);
    }
}

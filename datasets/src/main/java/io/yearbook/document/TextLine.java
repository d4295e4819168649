package io.yearbook.document;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a document's extracted text.
 *
 * @param text its characters, without the line end
 * @param offset offset of its first character in the whole text
 * @param line number, from 1
 * @param page page, from 1; null where the format has no pages
 */
public record TextLine(
        String text, int offset, int line, @Nullable Integer page) implements Serializable {

    /** The lines of a text without pages. A form feed begins a line as a line end does. */
    public static List<TextLine> of(String text) {
        List<TextLine> lines = new ArrayList<>();
        int start = 0;
        for (int index = 0; index <= text.length(); index++) {
            if (index == text.length() || isLineEnd(text.charAt(index))) {
                lines.add(new TextLine(text.substring(start, index), start, lines.size() + 1, null));
                boolean pair = text.startsWith("\r\n", index);
                index += pair ? 1 : 0;
                start = index + 1;
            }
        }
        return lines;
    }

    private static boolean isLineEnd(char character) {
        return character == '\n' || character == '\r' || character == '\f';
    }
}

package io.yearbook.source.document;

import io.yearbook.document.TextLine;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of a document as its format gives it.
 *
 * @param text all of it; places count characters of it, from 0
 * @param lines its lines
 */
public record ExtractedText(String text, List<TextLine> lines) {

    public ExtractedText {
        lines = List.copyOf(lines);
    }

    static ExtractedText of(String text) {
        return new ExtractedText(text, TextLine.of(text));
    }

    /** Collects lines where the format has blocks or pages in place of line ends. */
    static final class Builder {

        private final StringBuilder text = new StringBuilder();
        private final List<TextLine> lines = new ArrayList<>();

        /** @param page page, from 1; null where the format has none */
        void add(String block, @Nullable Integer page) {
            for (TextLine line : TextLine.of(block)) {
                lines.add(new TextLine(line.text(), text.length(), lines.size() + 1, page));
                text.append(line.text()).append('\n');
            }
        }

        /** Separates blocks, as a blank line does. */
        void gap(@Nullable Integer page) {
            add("", page);
        }

        ExtractedText build() {
            return new ExtractedText(text.toString(), lines);
        }
    }
}

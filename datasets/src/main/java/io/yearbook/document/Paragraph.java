package io.yearbook.document;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph as its author wrote it: whole again where a page or line break had split it.
 *
 * @param text its characters, without line breaks
 * @param pieces where they stand in the source, in order; the first starts at 0
 * @param heading the heading it is or begins with; null for plain text
 * @param sections the headings it stands under, outermost first, its own included
 */
public record Paragraph(
        String text, List<Piece> pieces, @Nullable Heading heading, List<Heading> sections) implements Serializable {

    public Paragraph {
        pieces = List.copyOf(pieces);
        sections = List.copyOf(sections);
        if (text.isEmpty() || pieces.isEmpty() || pieces.get(0).start() != 0) {
            throw new IllegalArgumentException("a paragraph needs text and a first piece at 0: " + text);
        }
    }

    /**
     * Where a stretch of the paragraph stands, one place for each of its pieces: the characters at the places, one after
     * another, are exactly the stretch.
     *
     * @param start index of its first character
     * @param end index after its last character
     */
    public List<Place> places(int start, int end) {
        List<Place> places = new ArrayList<>();
        for (int index = 0; index < pieces.size(); index++) {
            Piece piece = pieces.get(index);
            int next = index + 1 < pieces.size() ? pieces.get(index + 1).start() : text.length();
            int from = Math.max(start, piece.start());
            int to = Math.min(end, next);
            if (from < to) {
                int offset = piece.offset() - piece.start();
                places.add(new Place(piece.line(), offset + from, offset + to, piece.page()));
            }
        }
        return places;
    }
}

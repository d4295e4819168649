package io.yearbook.content;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a leader is to know, in sentences that fit one printed page.
 *
 * @param keyFigures the figures that sentences are about, the foremost of them, or the newest where no sentence is about
 *     one; in the order of the report
 * @param keyRanks their ranks over the years; null where none was ranked in two years
 * @param sections in print order; none is empty
 */
public record Digest(List<KeyFigure> keyFigures, @Nullable KeyRanks keyRanks, List<Section> sections) {

    public Digest {
        keyFigures = List.copyOf(keyFigures);
        sections = List.copyOf(sections);
    }

    /** All statements in print order. */
    public Stream<Statement> statements() {
        return sections.stream().flatMap(section -> section.statements().stream());
    }

    /** Statements on one matter, such as what got better. */
    public record Section(String heading, List<Statement> statements) {

        public Section {
            statements = List.copyOf(statements);
            if (statements.isEmpty()) {
                throw new IllegalArgumentException("section %s says nothing".formatted(heading));
            }
        }
    }

    /**
     * One statement.
     *
     * @param text a whole Chinese sentence
     * @param part where the report shows what it rests on
     * @param about the line it rests on; null where that is the whole part
     */
    public record Statement(
            String text, ReportPart part, @Nullable ReportLine about) {

        /** A statement on a line of the report. */
        public static Statement about(ReportLine line, String text) {
            return new Statement(text, ReportPart.of(line), line);
        }

        /** A statement on all of a part. */
        public static Statement of(ReportPart part, String text) {
            return new Statement(text, part, null);
        }
    }
}

package io.yearbook.content;

import java.util.List;

/**
 * What a leader is to know, in sentences, the most important first.
 *
 * @param sections in print order; one without a statement is not printed
 */
public record Digest(List<Section> sections) {

    public Digest {
        sections = List.copyOf(sections);
    }

    /** Statements on one matter, such as what got better. */
    public record Section(String heading, List<Statement> statements) {

        public Section {
            statements = List.copyOf(statements);
        }
    }

    /**
     * One statement.
     *
     * @param text a whole Chinese sentence
     * @param about the line of the report that it rests on
     */
    public record Statement(String text, ReportLine about) {}
}

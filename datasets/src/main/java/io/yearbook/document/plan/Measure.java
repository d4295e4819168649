package io.yearbook.document.plan;

import io.yearbook.document.Paragraph;
import io.yearbook.document.Place;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One numbered measure of a plan, or a passage that is none.
 *
 * @param number its number in the plan; null for a passage that is no task
 * @param part heading of the part it stands in, with its numeral; empty for none
 * @param section heading of the section it stands in, with its numeral; empty for none
 * @param passages its text in order, without numerals
 * @param who the offices it names, or its section does
 */
record Measure(@Nullable Integer number, String part, String section, List<Passage> passages, Responsibility who)
        implements Serializable {

    /**
     * The words of a measure in one paragraph.
     *
     * @param start index of the first character that belongs to the measure
     * @param end index after the last
     */
    record Passage(Paragraph paragraph, int start, int end) implements Serializable {

        static Passage from(Paragraph paragraph, int start) {
            return new Passage(paragraph, start, paragraph.text().length());
        }

        String text() {
            return paragraph.text().substring(start, end);
        }

        /** Where a stretch of {@link #text} stands. */
        List<Place> places(int from, int to) {
            return paragraph.places(start + from, start + to);
        }
    }

    Measure {
        passages = List.copyOf(passages);
    }

    /** What is to be done, as printed, brackets with offices included. */
    String text() {
        return passages.stream().map(Passage::text).collect(Collectors.joining());
    }

    /** Its first sentence, without the offices it names. */
    String title() {
        String first = passages.get(0).text();
        String bare = ResponsibilityClause.find(first)
                .map(clause -> clause.without(first))
                .orElse(first);
        int end = bare.indexOf('。');
        return (end < 0 ? bare : bare.substring(0, end)).strip();
    }

    /** The same passage, not taken for a task. */
    Measure standingAlone() {
        return new Measure(null, part, section, passages, who);
    }

    /** Where the text stands: the characters at the places, one after another. */
    List<Place> places() {
        return passages.stream()
                .flatMap(passage -> passage.places(0, passage.text().length()).stream())
                .toList();
    }
}

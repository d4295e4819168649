package io.yearbook.source;

import java.util.List;

/** Tells a text of sentences from a table written as text. */
final class Prose {

    private static final int FEWEST_SENTENCES = 2;

    /** Tables have a note with a full stop here and there; in prose every few lines hold one. */
    private static final double SENTENCES_PER_LINE = 0.15;

    private Prose() {}

    static boolean isProse(String sample) {
        List<String> lines = sample.lines().filter(line -> !line.isBlank()).toList();
        long sentences = sample.chars().filter(character -> character == '。').count();
        boolean tabular = lines.stream().limit(3).anyMatch(line -> line.indexOf('\t') >= 0);
        return !tabular && sentences >= FEWEST_SENTENCES && sentences >= lines.size() * SENTENCES_PER_LINE;
    }
}

package io.yearbook.document.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a promised figure is about.
 *
 * @param name as a reader would call it, in the document's words
 * @param ownWords the words of the clause that the figure alone has
 * @param context other words that may name it
 */
record Subject(String name, String ownWords, List<Context> context) {

    /** Words near a figure, and how much they count: 1 as much as its own. */
    record Context(String words, double weight) {}

    Subject {
        context = List.copyOf(context);
    }

    /** The pairs of characters of all words, each with the greatest weight it has. */
    Map<String, Double> presence() {
        Map<String, Double> present = new HashMap<>();
        WordPairs.pairs(ownWords).forEach(pair -> present.put(pair, 1.0));
        for (Context near : context) {
            WordPairs.pairs(near.words()).forEach(pair -> present.merge(pair, near.weight(), Math::max));
        }
        return present;
    }
}

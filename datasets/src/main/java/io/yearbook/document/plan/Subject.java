package io.yearbook.document.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a promised figure is about.
 *
 * @param name as a reader would call it, in the document's words
 * @param ownWords the words of the clause that the figure alone has
 * @param wording how its own words tell it
 * @param context other words that may name it
 */
record Subject(String name, String ownWords, Wording wording, List<Context> context) {

    enum Wording {
        /** The figure stands right behind its name: {@code 归集率达100%}. */
        NAMED,
        /** The clause as a whole tells: {@code 收到发票后5个工作日内办理支付手续}. */
        DESCRIBED
    }

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

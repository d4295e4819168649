package io.yearbook.document.binding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Decides which indicator each figure of a sentence states, when no indicator is stated twice in it. */
final class Assignment {

    private record Pair(Mention mention, Binding binding) {}

    private Assignment() {}

    /** The binding of each mention that is likely enough, the likeliest decided first. */
    static Map<Mention, Binding> of(List<Mention> mentions, double threshold) {
        List<Pair> pairs = new ArrayList<>();
        for (Mention mention : mentions) {
            for (Binding guess : mention.guesses()) {
                pairs.add(new Pair(mention, guess));
            }
        }
        pairs.sort(Comparator.comparingDouble(pair -> -pair.binding().confidence()));
        Map<Mention, Binding> decided = new IdentityHashMap<>();
        Set<String> taken = new HashSet<>();
        for (Pair pair : pairs) {
            boolean sure = pair.binding().confidence() >= threshold;
            if (sure && !decided.containsKey(pair.mention())) {
                String code = pair.binding().indicator().code();
                if (taken.add(code)) {
                    decided.put(pair.mention(), pair.binding());
                }
            }
        }
        return decided;
    }
}

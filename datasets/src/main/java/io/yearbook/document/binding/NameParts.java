package io.yearbook.document.binding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How telling the pairs of characters of names are: the rarer in the catalogue, the more. */
final class NameParts {

    private final Pairs weights = new Pairs();
    private final double unknown;

    /** @param names the names of each indicator, in plain wording */
    NameParts(List<List<String>> names) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (List<String> ofOne : names) {
            Set<Integer> pairs = new HashSet<>();
            ofOne.forEach(name -> addPairs(name, pairs));
            pairs.forEach(pair -> counts.merge(pair, 1, Integer::sum));
        }
        double total = Math.max(1, names.size());
        counts.forEach((pair, count) -> weights.raise(pair, Math.log(1 + total / count)));
        unknown = Math.log(1 + total);
    }

    private static void addPairs(String name, Set<Integer> pairs) {
        for (int index = 0; index + 1 < name.length(); index++) {
            if (Pairs.at(name, index) != 0) {
                pairs.add(Pairs.at(name, index));
            }
        }
    }

    /** The weight of a pair of characters; the greatest for one that no name has. */
    double weight(int pair) {
        double known = weights.weight(pair);
        return known == 0 ? unknown : known;
    }
}

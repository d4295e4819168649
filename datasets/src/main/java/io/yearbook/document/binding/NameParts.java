package io.yearbook.document.binding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How telling the pairs of characters of names are: the rarer in the catalogue, the more. */
final class NameParts {

    private final Map<String, Double> weights = new HashMap<>();
    private final double unknown;

    /** @param names the names of each indicator, in plain wording */
    NameParts(List<List<String>> names) {
        Map<String, Integer> counts = new HashMap<>();
        for (List<String> ofOne : names) {
            Set<String> pairs = new HashSet<>();
            ofOne.forEach(name -> addPairs(name, pairs));
            pairs.forEach(pair -> counts.merge(pair, 1, Integer::sum));
        }
        double total = Math.max(1, names.size());
        counts.forEach((pair, count) -> weights.put(pair, Math.log(1 + total / count)));
        unknown = Math.log(1 + total);
    }

    private static void addPairs(String name, Set<String> pairs) {
        for (int index = 0; index + 1 < name.length(); index++) {
            pairs.add(name.substring(index, index + 2));
        }
    }

    /** The weight of a pair of characters; the greatest for one that no name has. */
    double weight(String pair) {
        return weights.getOrDefault(pair, unknown);
    }

    /** How well the pairs that are present account for the characters of a text: 0 none, 1 all. */
    double covered(String text, Map<String, Double> present) {
        double found = 0;
        double all = 0;
        for (int index = 0; index < text.length(); index++) {
            if (text.charAt(index) == Wording.GAP) {
                continue;
            }
            double weight = 0;
            double presence = 0;
            for (int at = Math.max(0, index - 1); at <= index && at + 1 < text.length(); at++) {
                String pair = text.substring(at, at + 2);
                if (pair.indexOf(Wording.GAP) < 0) {
                    weight = Math.max(weight, weight(pair));
                    presence = Math.max(presence, present.getOrDefault(pair, 0.0));
                }
            }
            found += weight * presence;
            all += weight;
        }
        return all == 0 ? 0 : found / all;
    }

    /** The pairs of characters of the zones, each with the greatest weight of a zone that has it. */
    static Map<String, Double> presence(List<Zone> zones) {
        Map<String, Double> present = new HashMap<>();
        for (Zone zone : zones) {
            String plain = Wording.plain(zone.text());
            for (int index = 0; index + 1 < plain.length(); index++) {
                present.merge(plain.substring(index, index + 2), zone.weight(), Math::max);
            }
        }
        return present;
    }
}

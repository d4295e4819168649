package io.yearbook.document.plan;

import io.yearbook.catalog.Names;
import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Compares phrases by the pairs of characters they share, without a dictionary of words. A pair tells the more, the
 * fewer names of the catalogue have it.
 */
final class WordPairs implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final char GAP = '|';
    private static final Pattern SIGNS = Pattern.compile("[\\p{P}\\p{S}&&[^%]]+");

    private final HashMap<String, Double> weights = new HashMap<>();
    private final double weightOfUnknown;

    /** @param names the names of each indicator */
    WordPairs(Collection<List<String>> names) {
        Map<String, Integer> counts = new HashMap<>();
        for (List<String> ofOne : names) {
            Set<String> pairs = new HashSet<>();
            ofOne.forEach(name -> pairs.addAll(pairs(name)));
            pairs.forEach(pair -> counts.merge(pair, 1, Integer::sum));
        }
        double total = Math.max(1, names.size());
        counts.forEach((pair, count) -> weights.put(pair, Math.log(1 + total / count)));
        weightOfUnknown = Math.log(1 + total);
    }

    /** The pairs of neighbouring characters of a phrase; none spans a sign. */
    static Set<String> pairs(String phrase) {
        String plain = plain(phrase);
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < plain.length(); i++) {
            String pair = plain.substring(i, i + 2);
            if (pair.indexOf(GAP) < 0) {
                pairs.add(pair);
            }
        }
        return pairs;
    }

    /** How much of the phrase the given pairs account for, character by character: 0 none, 1 all. */
    double covered(String phrase, Map<String, Double> present) {
        String plain = plain(phrase);
        double found = 0;
        double all = 0;
        for (int i = 0; i < plain.length(); i++) {
            double weight = 0;
            double presence = 0;
            for (int at = Math.max(0, i - 1); at <= i && at + 1 < plain.length(); at++) {
                String pair = plain.substring(at, at + 2);
                if (pair.indexOf(GAP) < 0) {
                    weight = Math.max(weight, weights.getOrDefault(pair, weightOfUnknown));
                    presence = Math.max(presence, present.getOrDefault(pair, 0.0));
                }
            }
            found += weight * presence;
            all += weight;
        }
        return all == 0 ? 0 : found / all;
    }

    /** Half width, lower case, a gap for every sign, characters that recognition confuses made one. */
    private static String plain(String phrase) {
        return SIGNS.matcher(Names.key(phrase)).replaceAll(String.valueOf(GAP)).replace('釆', '采');
    }
}

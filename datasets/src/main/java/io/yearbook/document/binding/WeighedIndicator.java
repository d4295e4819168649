package io.yearbook.document.binding;

import java.util.BitSet;
import java.util.List;

/**
 * An indicator with its names ready to be compared.
 *
 * @param names what it is called
 * @param phrases its names, the catalogue's own first
 * @param described the pairs of characters of its names and its definition
 */
record WeighedIndicator(IndicatorNames names, List<Phrase> phrases, Pairs described) {

    WeighedIndicator {
        phrases = List.copyOf(phrases);
    }

    static WeighedIndicator of(IndicatorNames names, NameParts parts) {
        Pairs described = new Pairs();
        described.raise(names.described(), 1);
        return new WeighedIndicator(
                names,
                names.names().stream().map(name -> Phrase.of(name, parts)).toList(),
                described);
    }

    Phrase catalogueName() {
        return phrases.get(0);
    }

    /** How well the words that are present cover the name that they cover best. */
    double bestName(Pairs present) {
        return phrases.stream().mapToDouble(name -> name.covered(present)).max().orElse(0);
    }

    /** How many characters in a row of its name are nowhere around; of the name that lacks the fewest. */
    int missing(Pairs present, double least) {
        int fewest = Integer.MAX_VALUE;
        for (Phrase name : phrases) {
            int missing = name.longestGap(present, least, optional(name));
            fewest = Math.min(fewest, missing);
        }
        return fewest;
    }

    /** A name's level of government is never optional: a figure without it is the whole's. */
    private static BitSet optional(Phrase name) {
        BitSet optional = Wording.optional(name.text());
        for (int level = name.text().indexOf("区级");
                level >= 0;
                level = name.text().indexOf("区级", level + 1)) {
            optional.clear(level, level + 2);
        }
        return optional;
    }
}

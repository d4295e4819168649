package io.yearbook.document.binding;

import io.yearbook.model.Unit;
import java.util.BitSet;
import java.util.List;

/**
 * An indicator with its names ready to be compared.
 *
 * @param names what it is called
 * @param unit what it is counted in
 * @param phrases its names, the catalogue's own first
 * @param optional of each name the characters that it may lack
 * @param described the pairs of characters of its names and its definition
 */
record WeighedIndicator(IndicatorNames names, Unit unit, List<Phrase> phrases, List<BitSet> optional, Pairs described) {

    WeighedIndicator {
        phrases = List.copyOf(phrases);
        optional = List.copyOf(optional);
    }

    static WeighedIndicator of(IndicatorNames names, Unit unit, NameParts parts) {
        Pairs described = new Pairs();
        described.raise(names.described(), 1);
        List<Phrase> phrases =
                names.names().stream().map(name -> Phrase.of(name, parts)).toList();
        return new WeighedIndicator(
                names,
                unit,
                phrases,
                phrases.stream().map(WeighedIndicator::optional).toList(),
                described);
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

    Phrase catalogueName() {
        return phrases.get(0);
    }

    /** How well the words that are present cover the name that they cover best. */
    double bestName(Pairs present) {
        double best = 0;
        for (Phrase name : phrases) {
            best = Math.max(best, name.covered(present));
        }
        return best;
    }

    /** How many characters in a row of its name are nowhere around; of the name that lacks the fewest. */
    int missing(Pairs present, double least) {
        int fewest = Integer.MAX_VALUE;
        for (int index = 0; index < phrases.size(); index++) {
            fewest = Math.min(fewest, phrases.get(index).longestGap(present, least, optional.get(index)));
        }
        return fewest;
    }
}

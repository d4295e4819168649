package io.yearbook.transform;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The known name that an unknown one was most likely meant to be, for a message only: it is never taken instead. */
final class Suggestion {

    private Suggestion() {}

    /** The name with the fewest letters to change, at most a third of them; else one that holds the text or is in it. */
    static Optional<String> nearest(String text, Collection<String> names) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        int most = Math.max(1, wanted.length() / 3);
        Optional<String> close = names.stream()
                .filter(name -> Math.abs(name.length() - wanted.length()) <= most)
                .filter(name -> distance(wanted, name.toLowerCase(Locale.ROOT)) <= most)
                .min(Comparator.<String>comparingInt(name -> distance(wanted, name.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
        return close.or(() -> names.stream()
                .filter(name -> wanted.length() > 1 && name.length() > 1)
                .filter(name -> name.contains(wanted) || wanted.contains(name))
                .min(Comparator.comparingInt((String name) -> Math.abs(name.length() - wanted.length()))
                        .thenComparing(Comparator.naturalOrder())));
    }

    /** Levenshtein distance. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}

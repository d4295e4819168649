package io.yearbook.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the known name that a misspelt one was probably meant to be. */
public final class NearestName {

    private NearestName() {}

    /** The known name fewest letters away, if no more than a third of the letters, and at least two, would change. */
    public static Optional<String> nearest(String name, Collection<String> known) {
        int tolerance = Math.max(2, name.length() / 3);
        return known.stream()
                .min(Comparator.comparingInt((String candidate) -> distance(name, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(candidate -> distance(name, candidate) <= tolerance);
    }

    /** A sentence part that names the nearest known name, or all of them where none is near. */
    public static String advice(String name, Collection<String> known) {
        return nearest(name, known)
                .map(candidate -> "did you mean \"" + candidate + "\"?")
                .orElseGet(() -> "known are " + String.join(", ", known));
    }

    /** Levenshtein distance: how many letters must be put in, left out or replaced. */
    public static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}

package io.yearbook.transform;

import io.yearbook.text.NearestName;
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
                .filter(name -> NearestName.distance(wanted, name.toLowerCase(Locale.ROOT)) <= most)
                .min(Comparator.<String>comparingInt(
                                name -> NearestName.distance(wanted, name.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
        return close.or(() -> names.stream()
                .filter(name -> wanted.length() > 1 && name.length() > 1)
                .filter(name -> name.contains(wanted) || wanted.contains(name))
                .min(Comparator.comparingInt((String name) -> Math.abs(name.length() - wanted.length()))
                        .thenComparing(Comparator.naturalOrder())));
    }
}

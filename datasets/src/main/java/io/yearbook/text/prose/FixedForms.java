package io.yearbook.text.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** Finds the numeric expressions of a text that state no figure; of two that overlap the form listed first holds. */
final class FixedForms {

    private static final List<FixedForm> IN_ORDER = Stream.of(
                    NameForms.QUOTED, TimeForms.DAMAGED, NameForms.NUMBERED, TimeForms.ALL, NameForms.NAMES)
            .flatMap(List::stream)
            .toList();

    private FixedForms() {}

    /** The expressions, in the order of their places, none overlapping another. */
    static List<FixedForm.Place> find(String folded) {
        Ground taken = new Ground(folded.length());
        List<FixedForm.Place> places = new ArrayList<>();
        for (FixedForm form : IN_ORDER) {
            Matcher matcher = form.pattern().matcher(folded);
            Optional<FixedForm.Place> next = form.next(matcher, 0);
            while (next.isPresent()) {
                FixedForm.Place place = next.get();
                if (taken.take(place.start(), place.end())) {
                    places.add(place);
                }
                next = form.next(matcher, Math.max(place.end(), place.start() + 1));
            }
        }
        places.sort(Comparator.comparingInt(FixedForm.Place::start));
        return places;
    }

    /** Which characters belong to an expression already. */
    private static final class Ground {
        private final java.util.BitSet taken;

        Ground(int length) {
            taken = new java.util.BitSet(length);
        }

        boolean take(int start, int end) {
            int next = taken.nextSetBit(start);
            boolean free = next < 0 || next >= end;
            if (free) {
                taken.set(start, end);
            }
            return free;
        }
    }
}

package io.yearbook.catalog;

import io.yearbook.model.CrosswalkPart;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which former territories each changed district is made of. */
public final class Crosswalk implements Serializable {

    private static final long serialVersionUID = 1L;

    /** No territory ever changed. */
    public static final Crosswalk NONE = new Crosswalk(List.of());

    /**
     * A district as it is from a day on, with all parts it is made of.
     *
     * @param validFrom first day of the territory
     * @param parts in the order of the districts they come from
     */
    public record Successor(String districtCode, LocalDate validFrom, List<CrosswalkPart> parts)
            implements Serializable {

        public Successor {
            parts = List.copyOf(parts);
        }
    }

    private final List<CrosswalkPart> parts;

    public Crosswalk(List<CrosswalkPart> parts) {
        this.parts = List.copyOf(parts);
    }

    /** Every district that has a new territory from some day on, by code and day. */
    public List<Successor> successors() {
        record Key(String districtCode, LocalDate validFrom) {}
        TreeMap<Key, List<CrosswalkPart>> byKey = parts.stream()
                .sorted(Comparator.comparing(CrosswalkPart::fromDistrict))
                .collect(Collectors.groupingBy(
                        part -> new Key(part.toDistrict(), part.validFrom()),
                        () -> new TreeMap<>(
                                Comparator.comparing(Key::districtCode).thenComparing(Key::validFrom)),
                        Collectors.toList()));
        return byKey.entrySet().stream()
                .map(entry -> new Successor(
                        entry.getKey().districtCode(), entry.getKey().validFrom(), entry.getValue()))
                .toList();
    }

    public List<CrosswalkPart> all() {
        return parts;
    }
}

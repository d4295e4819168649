package io.yearbook.catalog;

import io.yearbook.model.PeerGroup;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** Which districts are compared as peers, and when. */
public final class PeerGroups implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<PeerGroup> memberships;
    private final HashMap<String, List<PeerGroup>> byDistrict = new HashMap<>();

    public PeerGroups(List<PeerGroup> memberships) {
        this.memberships = List.copyOf(memberships);
        memberships.forEach(group -> byDistrict
                .computeIfAbsent(group.districtCode(), code -> new ArrayList<>())
                .add(group));
    }

    /** The group a district belongs to on the day. */
    public Optional<PeerGroup> of(String districtCode, LocalDate day) {
        return byDistrict.getOrDefault(districtCode, List.of()).stream()
                .filter(group -> group.holdsOn(day))
                .findFirst();
    }

    public List<PeerGroup> all() {
        return memberships;
    }
}

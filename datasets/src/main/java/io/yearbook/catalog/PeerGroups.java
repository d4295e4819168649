package io.yearbook.catalog;

import io.yearbook.model.PeerGroup;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which districts are compared as peers, and when. */
public final class PeerGroups implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<PeerGroup> memberships;

    public PeerGroups(List<PeerGroup> memberships) {
        this.memberships = List.copyOf(memberships);
    }

    /** The group a district belongs to on the day. */
    public Optional<PeerGroup> of(String districtCode, LocalDate day) {
        return memberships.stream()
                .filter(group -> group.districtCode().equals(districtCode) && group.holdsOn(day))
                .findFirst();
    }

    public List<PeerGroup> all() {
        return memberships;
    }
}

package io.yearbook.model;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Membership of a district in a group of its like.
 *
 * @param code group
 * @param nameZh name of the group
 * @param districtCode member
 * @param validFrom first day of membership, or null where it lies before the register
 * @param validTo last day of membership, or null while it lasts
 */
public record PeerGroup(
        String code,
        String nameZh,
        String districtCode,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) implements Serializable {

    /** True where the membership holds on that day. */
    public boolean holdsOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }
}

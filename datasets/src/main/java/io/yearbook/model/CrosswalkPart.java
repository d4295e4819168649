package io.yearbook.model;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A part of a district's territory that belongs to a district from a day on.
 *
 * @param fromDistrict whose territory it was until the day before
 * @param toDistrict whose it is since
 * @param validFrom first day of the new territory
 * @param extent how much of the former district it is
 * @param note free text
 */
public record CrosswalkPart(String fromDistrict, String toDistrict, LocalDate validFrom, Extent extent, String note)
        implements Serializable {

    /** How much of a district a part is. */
    public enum Extent {
        /** All of it. */
        WHOLE,
        /** Some of it; how much of an indicator is not known. */
        PART
    }
}

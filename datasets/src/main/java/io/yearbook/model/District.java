package io.yearbook.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One reference area of the register.
 *
 * @param code GB/T 2260 code, or a provisional one where none is known
 * @param kind city, district or functional area
 * @param nameZh full name
 * @param shortNameZh name as commonly shortened, without 区 or 县
 * @param nameEn English name
 * @param validFrom first day it exists, or null where that lies before the register
 * @param validTo last day it exists, or null while it does
 * @param successors codes of the districts that took over its territory
 * @param territoryBreaks first days of a changed territory under the same code
 * @param note free text
 */
public record District(
        String code,
        DistrictKind kind,
        String nameZh,
        String shortNameZh,
        String nameEn,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<String> successors,
        List<LocalDate> territoryBreaks,
        String note)
        implements Serializable {

    public District {
        successors = List.copyOf(successors);
        territoryBreaks = List.copyOf(territoryBreaks);
        if (validFrom != null && validTo != null && validFrom.isAfter(validTo)) {
            throw new IllegalArgumentException(
                    "%s: valid_from %s is after valid_to %s".formatted(code, validFrom, validTo));
        }
    }

    /** True where the area exists on that day. */
    public boolean existsOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    /**
     * True where the territory behind the later figure is not, or may not be, that of the earlier one: a break, the first
     * day of the area or the day after its last lies after the first day of the earlier window and up to the last day of
     * the later one.
     */
    public boolean territoryChangedBetween(Period earlier, Period later) {
        LocalDate from = earlier.start() == null ? earlier.end() : earlier.start();
        Stream<LocalDate> ends = Stream.of(
                        Optional.ofNullable(validFrom),
                        Optional.ofNullable(validTo).map(day -> day.plusDays(1)))
                .flatMap(Optional::stream);
        return Stream.concat(territoryBreaks.stream(), ends)
                .anyMatch(day -> day.isAfter(from) && !day.isAfter(later.end()));
    }
}

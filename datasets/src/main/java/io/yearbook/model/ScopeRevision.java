package io.yearbook.model;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A change in what a publisher counts, so that figures before and after are not of one scope.
 *
 * @param indicatorCode whose scope changed
 * @param publisher who changed it; empty for all publishers
 * @param effectiveFrom first day that is of the new scope
 * @param noteZh what changed
 */
public record ScopeRevision(String indicatorCode, String publisher, LocalDate effectiveFrom, String noteZh)
        implements Serializable {

    /** True where it lies between two periods: the later one reaches it, and the earlier one began before it. */
    public boolean liesBetween(Period earlier, Period later) {
        LocalDate earlierStart = earlier.start() == null ? earlier.end() : earlier.start();
        return effectiveFrom.isAfter(earlierStart) && !effectiveFrom.isAfter(later.end());
    }
}

package io.yearbook.review;

import io.yearbook.model.District;
import io.yearbook.model.Indicator;
import java.time.Instant;
import java.util.List;

/**
 * The content of a workbook for review.
 *
 * @param items figures that wait, in print order
 * @param indicators what a figure may be said to state
 * @param districts what it may be said to be of
 * @param runId the run whose figures these are
 * @param exportedAt when the workbook is made
 */
public record ReviewBook(
        List<ReviewItem> items,
        List<Indicator> indicators,
        List<District> districts,
        String runId,
        Instant exportedAt) {

    public ReviewBook {
        items = List.copyOf(items);
        indicators = List.copyOf(indicators);
        districts = List.copyOf(districts);
    }
}

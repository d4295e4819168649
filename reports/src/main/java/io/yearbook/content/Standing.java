package io.yearbook.content;

import io.yearbook.model.RankReason;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Where a district stands among the ranked, or why it is not ranked.
 *
 * @param rank 1 is best; null exactly where {@code reason} is set
 * @param ranked how many districts are ranked
 * @param tied how many share the rank, itself included
 * @param rankChange places gained since the year before; null where not ranked then
 * @param percentile share of the other ranked districts that are not better, in percent
 * @param band name of the stretch of percentiles; null without a rank
 * @param peerGroup name of the group of its like; null for none
 * @param peerRank rank within the group; null for none
 * @param reason why there is no rank
 */
public record Standing(
        @Nullable Integer rank,
        @Nullable Integer ranked,
        @Nullable Integer tied,
        @Nullable Integer rankChange,
        @Nullable BigDecimal percentile,
        @Nullable String band,
        @Nullable String peerGroup,
        @Nullable Integer peerRank,
        @Nullable RankReason reason) {

    public Standing {
        if ((rank == null) == (reason == null)) {
            throw new IllegalArgumentException(
                    "exactly one of rank (%s) and its reason (%s) is to be set".formatted(rank, reason));
        }
    }

    public static Standing refused(RankReason reason) {
        return new Standing(null, null, null, null, null, null, null, null, reason);
    }
}

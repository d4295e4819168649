package io.yearbook.metric;

import io.yearbook.model.RankReason;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The rank columns of a row. Exactly one of {@code rank} and {@code reason} is set.
 *
 * @param rank 1 is best
 * @param ranked how many districts are ranked
 * @param tied how many share the rank, itself included
 * @param rankChange previous rank less this one; null where not ranked in both years
 * @param percentile see {@link Percentile}
 * @param peerGroup code of the group of a district at the end of the period; null for none
 * @param peerRank rank within it; null without a rank, and where fewer of it than the minimum are ranked
 * @param reason why there is no rank
 */
record Standing(
        @Nullable Integer rank,
        @Nullable Integer ranked,
        @Nullable Integer tied,
        @Nullable Integer rankChange,
        @Nullable BigDecimal percentile,
        @Nullable String peerGroup,
        @Nullable Integer peerRank,
        @Nullable RankReason reason) {

    static Standing refused(RankReason reason, @Nullable String peerGroup) {
        return new Standing(null, null, null, null, null, peerGroup, null, reason);
    }
}

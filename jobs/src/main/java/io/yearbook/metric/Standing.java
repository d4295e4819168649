package io.yearbook.metric;

import io.yearbook.model.RankReason;
import io.yearbook.model.RankShift;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The rank columns of a row. Exactly one of {@code rank} and {@code reason} is set.
 *
 * @param rank 1 is best
 * @param fractionalRank mean of the places that level districts share; null unless ranks are counted so
 * @param ranked how many districts are ranked
 * @param tied how many share the rank, itself included
 * @param shift why the rank moved; null where not ranked in both years
 * @param percentile see {@link Percentile}
 * @param band name of the stretch of percentiles it lies in
 * @param peerGroup code of the group of a district at the end of the period; null for none
 * @param peerRank rank within it; null without a rank, and where too few of it are ranked
 * @param reason why there is no rank
 */
record Standing(
        @Nullable Integer rank,
        @Nullable BigDecimal fractionalRank,
        @Nullable Integer ranked,
        @Nullable Integer tied,
        @Nullable RankShift shift,
        @Nullable BigDecimal percentile,
        @Nullable String band,
        @Nullable String peerGroup,
        @Nullable Integer peerRank,
        @Nullable RankReason reason) {

    static Standing refused(RankReason reason, @Nullable String peerGroup) {
        return new Standing(null, null, null, null, null, null, null, peerGroup, null, reason);
    }
}

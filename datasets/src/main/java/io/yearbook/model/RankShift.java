package io.yearbook.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Why a rank moved since the year before, in places; positive is towards the first. The parts add up to the whole shift,
 * taken one after the other:
 *
 * @param revisions from the rank as first published to the rank by the figures of that year as they are known now; null
 *     where the district had no rank then, and the shift starts from the latter
 * @param leavers districts that were ranked the year before and are no more, or not as the same territory or by a
 *     figure of the same series, drop out
 * @param own the district's value becomes that of this year, while all others keep theirs
 * @param others the others' values become those of this year
 * @param entrants districts that were not ranked the year before, or not as the same territory or by a
 *     figure of the same series, come in
 */
public record RankShift(@Nullable Integer revisions, int leavers, int own, int others, int entrants)
        implements Serializable {

    /** The rank of the year before, as first published, less this one, each over all districts ranked in its year. */
    public int total() {
        return (revisions == null ? 0 : revisions) + leavers + own + others + entrants;
    }

    /** The same shift, starting from the rank by the figures of the year before as they are known now. */
    public RankShift withoutRevisions() {
        return new RankShift(null, leavers, own, others, entrants);
    }

    /** The shift over the districts ranked in both years. */
    public int amongCommon() {
        return own + others;
    }
}

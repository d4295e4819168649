package io.yearbook.content;

import io.yearbook.model.Direction;
import io.yearbook.model.RankShift;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a ranking: a district that is ranked, one that is not, or all those without any figure together.
 *
 * @param domain name of the group of indicators
 * @param indicator name
 * @param period in words
 * @param district name; in a collective line what is counted, such as {@code 其余16个区县}
 * @param direction which way is better
 * @param value as stated
 * @param change since the year before, or why there is none
 * @param standing rank, or why there is none
 * @param shift why the rank moved since the year before; null where the two years cannot be compared
 * @param unranked how many districts the whole ranking leaves out
 * @param collected names of the districts a collective line stands for; empty for a line of one district
 * @param citation null only where nobody states anything
 */
public record RankRow(
        String domain,
        String indicator,
        String period,
        String district,
        Direction direction,
        StatedValue value,
        Change change,
        Standing standing,
        @Nullable RankShift shift,
        int unranked,
        List<String> collected,
        @Nullable Citation citation)
        implements CitedFigure {

    public RankRow {
        collected = List.copyOf(collected);
    }
}

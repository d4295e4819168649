package io.yearbook.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a ranking: a district that is ranked, one that is not, or all those without any figure together.
 *
 * @param indicator name
 * @param period in words
 * @param district name; in a collective line what is counted, such as {@code 其余16个区县}
 * @param value as stated
 * @param standing rank, or why there is none
 * @param unranked how many districts the whole ranking leaves out
 * @param collected names of the districts a collective line stands for; empty for a line of one district
 * @param citation null only where nobody states anything
 */
public record RankRow(
        String indicator,
        String period,
        String district,
        StatedValue value,
        Standing standing,
        int unranked,
        List<String> collected,
        @Nullable Citation citation)
        implements CitedFigure {

    public RankRow {
        collected = List.copyOf(collected);
    }
}

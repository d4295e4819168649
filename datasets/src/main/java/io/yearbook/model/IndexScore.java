package io.yearbook.model;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one part of a composite index for one unit and year: of the index itself, a dimension or an indicator.
 * Exactly one of {@code score} and {@code scoreReason} is set; likewise {@code rank} and {@code rankReason}.
 *
 * @param unitCode the district or other unit that is scored
 * @param indexCode the index
 * @param nodeCode the part; the code of the index for the index itself
 * @param parentCode the dimension it belongs to; null for the index itself
 * @param year the year
 * @param figure figure of an indicator as it comes to normalisation; null for dimensions and where there is none
 * @param score the higher, the better, unless the index says otherwise
 * @param scoreReason why there is no score
 * @param coverage share of the weight of the parts that have scores, 0 to 1
 * @param imputed share of the weight that rests on imputed figures, 0 to 1; null without a score
 * @param rank 1 is best; not whole only where ties are fractional
 * @param ranked how many units are ranked
 * @param rankReason why there is no rank
 * @param rankLow rank that the index has or betters in 5 % of the indices of the uncertainty analysis, and never worse than
 *     its rank; null for parts, and where no analysis is made
 * @param rankMedian median rank in these
 * @param rankHigh rank that it has or betters in 95 % of these, and never better than its rank
 * @param rankWithout rank of the unit in the index without the part; null for the index itself and without a rank
 * @param contribution part of the score of the index; those of the parts of a dimension sum to that of the dimension
 * @param scoreChange score less that of the year before; null where either is missing
 * @param contributionToChange part of the change of the index; they sum in the same way
 * @param profile whether the indicator is a strength or a weakness of the unit; null for neither
 */
public record IndexScore(
        String unitCode,
        String indexCode,
        String nodeCode,
        @Nullable String parentCode,
        int year,
        @Nullable Double figure,
        @Nullable Double score,
        @Nullable ScoreReason scoreReason,
        double coverage,
        @Nullable Double imputed,
        @Nullable Double rank,
        @Nullable Integer ranked,
        @Nullable RankReason rankReason,
        @Nullable Double rankLow,
        @Nullable Double rankMedian,
        @Nullable Double rankHigh,
        @Nullable Double rankWithout,
        @Nullable Double contribution,
        @Nullable Double scoreChange,
        @Nullable Double contributionToChange,
        @Nullable Profile profile)
        implements Serializable {

    public IndexScore {
        Objects.requireNonNull(unitCode, "unitCode");
        if ((score == null) == (scoreReason == null)) {
            throw new IllegalArgumentException("%s %s %d: exactly one of score (%s) and its reason (%s) is to be set"
                    .formatted(unitCode, nodeCode, year, score, scoreReason));
        }
        if ((rank == null) == (rankReason == null)) {
            throw new IllegalArgumentException("%s %s %d: exactly one of rank (%s) and its reason (%s) is to be set"
                    .formatted(unitCode, nodeCode, year, rank, rankReason));
        }
    }

    /** How an indicator stands among the indicators of the same unit. */
    public enum Profile {
        /** Among those in which most other units do worse. */
        STRENGTH,
        /** Among those in which most other units do better. */
        WEAKNESS
    }
}

package io.yearbook.content;

import io.yearbook.model.IndexScore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Score and rank of one district in a year.
 *
 * @param district name
 * @param score of the index itself
 * @param dimensions what each part next below the index contributes to the score
 * @param indicators what each indicator contributes; empty where the index has no dimensions
 */
public record IndexStanding(
        String district, IndexScore score, List<Contribution> dimensions, List<Contribution> indicators) {

    public IndexStanding {
        dimensions = List.copyOf(dimensions);
        indicators = List.copyOf(indicators);
    }

    /**
     * What a part contributes.
     *
     * @param part name
     * @param amount in points of the index; null without a score
     */
    public record Contribution(String part, @Nullable Double amount) {}
}

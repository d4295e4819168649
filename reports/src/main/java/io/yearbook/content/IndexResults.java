package io.yearbook.content;

import io.yearbook.catalog.index.IndexDefinition;
import io.yearbook.model.District;
import io.yearbook.model.IndexScore;
import java.util.List;
import java.util.Map;

/**
 * All scores of one composite index up to the reported year, of all its parts.
 *
 * @param index the definition
 * @param scores of all districts, years and parts, in no order
 * @param districts by the codes that {@code scores} name
 */
public record IndexResults(IndexDefinition index, List<IndexScore> scores, Map<String, District> districts) {

    public IndexResults {
        scores = List.copyOf(scores);
        districts = Map.copyOf(districts);
    }
}

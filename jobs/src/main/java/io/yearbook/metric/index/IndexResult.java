package io.yearbook.metric.index;

import io.yearbook.model.IndexScore;
import java.util.List;

/**
 * What an index says.
 *
 * @param scores one for each row of the panel and part of the index: by year, code of the unit, and in the order of the
 *     tree
 * @param treated what the treatment of outliers changed
 */
public record IndexResult(List<IndexScore> scores, List<TreatedIndicator> treated) {

    public IndexResult {
        scores = List.copyOf(scores);
        treated = List.copyOf(treated);
    }
}

package io.yearbook.content;

import io.yearbook.model.District;
import java.util.List;

/**
 * The figures of one indicator and period in print order.
 *
 * @param ranked by rank
 * @param unranked districts with a figure that are not ranked
 * @param withoutFigure districts that nobody states a figure of
 */
public record Ranking(List<Figure> ranked, List<Figure> unranked, List<District> withoutFigure) {

    public Ranking {
        ranked = List.copyOf(ranked);
        unranked = List.copyOf(unranked);
        withoutFigure = List.copyOf(withoutFigure);
        if (ranked.isEmpty()) {
            throw new IllegalArgumentException("a ranking without a ranked district is not printed");
        }
    }

    /** How many districts are left out. */
    public int unrankedCount() {
        return unranked.size() + withoutFigure.size();
    }
}

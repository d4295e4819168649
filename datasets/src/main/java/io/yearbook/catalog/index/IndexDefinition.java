package io.yearbook.catalog.index;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A composite index.
 *
 * @param code lower-case identifier, unique among indices
 * @param nameZh Chinese name
 * @param nameEn English name; empty for none
 * @param steps what is done to the figures, in this order
 * @param root the index itself, with its dimensions and indicators
 * @param ranking how scores are ranked
 * @param uncertainty how far ranks are tested; null where they are not
 * @param profileCount most strengths, and most weaknesses, of a unit
 * @param published what the publisher states; null where nothing is compared
 * @param data columns of a wide file
 */
public record IndexDefinition(
        String code,
        String nameZh,
        String nameEn,
        List<IndexStep> steps,
        IndexDimension root,
        RankRules ranking,
        @Nullable Uncertainty uncertainty,
        int profileCount,
        @Nullable PublishedColumns published,
        DataColumns data)
        implements Serializable {

    public IndexDefinition {
        steps = List.copyOf(steps);
    }

    /** The indicators in the order of the tree. */
    public List<IndexIndicator> indicators() {
        List<IndexIndicator> indicators = new ArrayList<>();
        collect(root, indicators);
        return indicators;
    }

    private static void collect(IndexPart part, List<IndexIndicator> into) {
        part.match(
                dimension -> {
                    dimension.parts().forEach(child -> collect(child, into));
                    return true;
                },
                into::add);
    }

    /** Codes or columns of all that is read of the figures: indicators and denominators. */
    public SortedSet<String> inputs() {
        SortedSet<String> inputs = new TreeSet<>();
        for (IndexIndicator leaf : indicators()) {
            inputs.add(leaf.indicator());
            Denominator denominator = leaf.denominator();
            if (denominator != null) {
                inputs.add(denominator.column());
            }
        }
        return inputs;
    }
}

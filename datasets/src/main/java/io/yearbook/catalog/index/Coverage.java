package io.yearbook.catalog.index;

import java.io.Serializable;

/**
 * How much of a dimension must be known for a score. What is missing is left out and its weight shared by the rest: it
 * never counts as 0.
 *
 * @param share smallest share of the weight that has scores, 0 to 1
 * @param count smallest number of parts that have scores; at least 1
 */
public record Coverage(double share, int count) implements Serializable {

    /** A score wherever one part has one. */
    public static final Coverage ANY = new Coverage(0, 1);

    /** A score only where every part has one. */
    public static final Coverage ALL = new Coverage(1, 1);

    public Coverage {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("a share of weight is 0 to 1, not " + share);
        }
        if (count < 1) {
            throw new IllegalArgumentException("at least 1 part must have a score, not " + count);
        }
    }
}

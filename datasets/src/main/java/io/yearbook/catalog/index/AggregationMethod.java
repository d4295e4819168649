package io.yearbook.catalog.index;

/**
 * How the scores of the parts of a dimension become its own: by a weighted mean, or by a formula. Of a mean only the
 * proportions of weights count, and the weight of a part without a score is shared by the others. A formula takes weights
 * as they are stated and needs every part.
 */
public enum AggregationMethod {
    /** Mean, sum of weight × score: a weak part is offset by a strong one. */
    ARITHMETIC,
    /** Mean, product of score to the power of weight: balance counts. Not defined below 0; 0 where a part is 0. */
    GEOMETRIC,
    /** Mean, inverse of the sum of weight ÷ score: balance counts most. Not defined below 0; 0 where a part is 0. */
    HARMONIC,
    /** Formula, sum of weight × score. */
    SUM,
    /** Formula, weight × score of the first part less those of the others. */
    DIFFERENCE,
    /** Formula, product of score to the power of weight. Not defined below 0. */
    PRODUCT,
    /** Formula, the first part ÷ the others, each to the power of its weight. Not defined below 0, nor by 0. */
    RATIO;

    /** True for a weighted mean, false for a formula. */
    public boolean isMean() {
        return switch (this) {
            case ARITHMETIC, GEOMETRIC, HARMONIC -> true;
            case SUM, DIFFERENCE, PRODUCT, RATIO -> false;
        };
    }

    /** True where the first part is held against the others: there are two parts or more, and none can be left out. */
    public boolean isComparison() {
        return this == DIFFERENCE || this == RATIO;
    }
}

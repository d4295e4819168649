package io.yearbook.catalog.index;

/** The weighted mean by which the parts of a dimension become its score. */
public enum AggregationMethod {
    /** Sum of weight × score: a weak part is offset by a strong one. */
    ARITHMETIC,
    /** Product of score to the power of weight: balance counts. Not defined below 0; 0 where a part is 0. */
    GEOMETRIC,
    /** Inverse of the sum of weight ÷ score: balance counts most. Not defined below 0; 0 where a part is 0. */
    HARMONIC
}

package io.yearbook.content;

import io.yearbook.model.IndexScore;

/**
 * One part of a composite index for the reported area.
 *
 * @param depth 0 for the index itself, 1 for its parts, and so on
 * @param name of the part
 * @param weightPercent share of the weight of the parts of the same dimension; 100 for the index itself
 * @param score what is known of it
 */
public record IndexPartRow(int depth, String name, double weightPercent, IndexScore score) {}

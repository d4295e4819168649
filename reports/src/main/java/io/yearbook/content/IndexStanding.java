package io.yearbook.content;

import io.yearbook.model.IndexScore;

/**
 * Score and rank of one district in a year.
 *
 * @param district name
 * @param score of the index itself
 */
public record IndexStanding(String district, IndexScore score) {}

package io.yearbook.review;

import io.yearbook.model.Indicator;

/**
 * An indicator that a figure may state.
 *
 * @param indicator the indicator
 * @param confidence from 0 to 1
 */
public record ReviewGuess(Indicator indicator, double confidence) {}

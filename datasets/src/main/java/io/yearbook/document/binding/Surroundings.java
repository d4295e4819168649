package io.yearbook.document.binding;

/**
 * The text around a figure.
 *
 * @param label the figure's own words
 * @param before the words of the sentence up to the figure, in plain wording
 * @param present the pairs of characters of all that may name the figure, each the weightier the nearer it stands
 */
record Surroundings(FigureLabel label, String before, Pairs present) {}

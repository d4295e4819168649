package io.yearbook.content;

/**
 * A ranked figure of the reported area.
 *
 * @param figure the figure
 * @param unranked how many districts the whole ranking leaves out
 */
public record OwnRank(Figure figure, int unranked) {}

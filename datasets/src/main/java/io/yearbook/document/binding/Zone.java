package io.yearbook.document.binding;

/**
 * A stretch of text in which words for a figure are looked for.
 *
 * @param text as printed
 * @param weight how much a word found there counts, from 0 to 1
 */
record Zone(String text, double weight) {}

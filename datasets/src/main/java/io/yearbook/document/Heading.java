package io.yearbook.document;

import java.io.Serializable;

/**
 * A heading, known by its numeral and never by markup. A run-in heading is followed by its text in the same paragraph.
 *
 * @param level 1 for 一、, 2 for （一）, 3 for 1., 4 for （1）
 * @param numeral as printed, such as {@code （二）}
 * @param title what follows the numeral, up to the end of its sentence
 */
public record Heading(int level, String numeral, String title) implements Serializable {}

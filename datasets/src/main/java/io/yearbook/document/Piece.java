package io.yearbook.document;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A run of characters of a paragraph that stands unbroken in one line of the source.
 *
 * @param start index of its first character in the paragraph
 * @param offset offset of that character in the whole text of the document
 * @param line number of the line, from 1
 * @param page page, from 1; null where the format has no pages
 */
public record Piece(
        int start, int offset, int line, @Nullable Integer page) implements Serializable {}

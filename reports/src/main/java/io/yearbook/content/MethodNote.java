package io.yearbook.content;

import org.jspecify.annotations.Nullable;

/**
 * One line of the notes on method.
 *
 * @param section what it belongs to
 * @param item what is explained
 * @param text the explanation
 * @param count how often it occurs in this report; null where that is not counted
 */
public record MethodNote(
        String section, String item, String text, @Nullable Integer count) {}

package io.yearbook.job;

import io.yearbook.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The figure to explain.
 *
 * @param district code or name
 * @param indicator code, name or alias
 * @param span the span meant; null for every span of that year
 */
public record FigureQuestion(
        String district,
        String indicator,
        int year,
        @Nullable Span span) {}

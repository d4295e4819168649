package io.yearbook.content;

import io.yearbook.model.District;
import io.yearbook.model.Finding;
import io.yearbook.model.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * A finding, joined with what its codes mean.
 *
 * @param finding what the check came to
 * @param indicator of its subject; null for a row that was not accepted
 * @param district of its subject; null for a row that was not accepted
 */
public record CheckedFigure(
        Finding finding,
        @Nullable Indicator indicator,
        @Nullable District district) {}

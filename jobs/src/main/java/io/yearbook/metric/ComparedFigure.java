package io.yearbook.metric;

import io.yearbook.model.CheckVerdict;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure beside the one of the same window a year before.
 *
 * @param now the figure
 * @param previous the figure of the year before that means the same; null where there is none, or either has no value
 * @param amount the change, where it may be given; null where it is refused
 * @param unit {@code %}, {@code 百分点} or the unit of the indicator; null without an amount
 * @param growth how the growth that the source states fits the values; null where it states none
 */
public record ComparedFigure(
        PanelCell now,
        @Nullable PanelCell previous,
        @Nullable BigDecimal amount,
        @Nullable String unit,
        @Nullable CheckVerdict growth) {}

package io.yearbook.content;

import org.jspecify.annotations.Nullable;

/** A printed figure that leads to its evidence. */
public sealed interface CitedFigure extends ReportLine permits IndicatorRow, RankRow {

    String indicator();

    String period();

    StatedValue value();

    /** Null only for a figure without a value that nobody states anything of. */
    @Nullable
    Citation citation();
}

package io.yearbook.comparison;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One cell that differs.
 *
 * @param sheet it stands on
 * @param line what the line is of, such as {@code 地区生产总值 2022年}
 * @param column head of the column; empty for a whole line that came or went
 * @param before as the earlier edition prints it; empty where it prints nothing
 * @param after as the later edition prints it; empty where it prints nothing
 * @param difference later number less the earlier one; null where one is no number or their units differ
 * @param cause why they differ
 * @param detail which documents are behind it; empty where that says nothing more
 */
public record CellDifference(
        String sheet,
        String line,
        String column,
        String before,
        String after,
        @Nullable BigDecimal difference,
        Cause cause,
        String detail) {}

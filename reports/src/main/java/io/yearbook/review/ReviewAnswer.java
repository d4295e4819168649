package io.yearbook.review;

import java.util.EnumMap;
import java.util.Map;

/**
 * What a row of a workbook says, as texts.
 *
 * @param row number of the row as Excel shows it, from 1
 * @param texts stripped, by column; empty where the cell is. Dates are written as YYYY-MM-DD
 * @param unreadable columns whose cell holds no plain value, each with what it holds instead
 */
record ReviewAnswer(int row, Map<ReviewColumn, String> texts, Map<ReviewColumn, String> unreadable) {

    ReviewAnswer {
        texts = texts.isEmpty() ? Map.of() : new EnumMap<>(texts);
        unreadable = unreadable.isEmpty() ? Map.of() : new EnumMap<>(unreadable);
    }

    String text(ReviewColumn column) {
        return texts.getOrDefault(column, "");
    }

    /** True where nobody has written anything into the row. */
    boolean isBlank() {
        return text(ReviewColumn.KEY).isEmpty() && text(ReviewColumn.DECISION).isEmpty() && unreadable.isEmpty();
    }
}

package io.yearbook.source.layout;

import io.yearbook.model.RejectReason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table.
 *
 * @param number where it starts in the file, counted from 1 as an editor or spreadsheet does
 * @param cells from the first column on; columns beyond them are blank
 * @param fault why the row cannot be taken, else null
 * @param faultDetail what was found and what to do; empty without a fault
 */
public record GridRow(
        long number, List<Cell> cells, @Nullable RejectReason fault, String faultDetail) {

    public static GridRow of(long number, List<Cell> cells) {
        return new GridRow(number, cells, null, "");
    }

    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.BLANK;
    }

    public boolean isBlank() {
        return fault == null && cells.stream().allMatch(Cell::isBlank);
    }

    /** How many cells say something themselves. */
    public long stated() {
        return cells.stream().filter(Cell::statesText).count();
    }
}

package io.yearbook.source.layout;

import io.yearbook.model.Field;
import io.yearbook.model.RejectReason;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Why the reader itself cannot take a figure or a row.
 *
 * @param detail what was read and what to do
 */
record FigureFault(RejectReason reason, String detail) {

    /** Codes of SDMX for all parts together, and for a dimension that does not apply. */
    private static final Set<String> TOTALS = Set.of("_T", "T", "TOTAL", "_Z");

    private static final char REPLACEMENT = '\uFFFD';

    /** What is wrong with the row as a whole; null for nothing. */
    static @Nullable FigureFault ofRow(GridRow row, Layout layout, boolean endsAtHeader) {
        if (row.fault() != null) {
            return new FigureFault(row.fault(), row.faultDetail());
        }
        int width = layout.columns().size();
        for (int index = 0; index < row.cells().size(); index++) {
            Cell cell = row.cell(index);
            if (endsAtHeader && index >= width && !cell.isBlank()) {
                return new FigureFault(
                        RejectReason.COLUMN_COUNT_DIFFERS,
                        "\"%s\" stands in column %d, the header has %d columns; put texts that hold the separator in quotes"
                                .formatted(Excerpt.of(cell.trimmed()), index + 1, width));
            }
            if (cell.text().indexOf(REPLACEMENT) >= 0) {
                return new FigureFault(
                        RejectReason.TEXT_DAMAGED,
                        "column %d holds \"%s\": a conversion lost characters; export the file again from its source"
                                .formatted(index + 1, Excerpt.of(cell.trimmed())));
            }
        }
        return null;
    }

    /** A figure of one sex or age is not the indicator's: refused wherever a dimension holds no total; null for nothing. */
    static @Nullable FigureFault ofDimensions(GridRow row, Layout layout) {
        for (Column column : layout.with(Column.Role.DIMENSION)) {
            String code = row.cell(column.index()).trimmed().replaceFirst(":.*", "");
            if (!code.isEmpty() && !TOTALS.contains(code.toUpperCase(Locale.ROOT))) {
                return new FigureFault(
                        RejectReason.INDICATOR_UNKNOWN,
                        ("column \"%s\" is \"%s\": a figure of this part of the indicator may not be that of the whole;"
                                        + " list the column under ignored_columns in the manifest if it is")
                                .formatted(column.title(), Excerpt.of(code)));
            }
        }
        return null;
    }

    /** What is wrong with the cells of the row beside its figures; null for nothing. */
    static @Nullable FigureFault ofLabels(GridRow row, List<Column> fields) {
        for (Column column : fields) {
            Cell cell = row.cell(column.index());
            if (!column.states(Field.VALUE) && !cell.error().isEmpty()) {
                return error(cell, "column \"" + column.title() + "\": ");
            }
        }
        return null;
    }

    /** What is wrong with the cell of the figure itself; null for nothing. */
    static @Nullable FigureFault ofFigure(GridRow row, int column, Layout layout) {
        Cell cell = row.cell(column);
        if (!cell.error().isEmpty()) {
            return error(cell, "");
        }
        return cell.merge() == Cell.Merge.OVER_ROWS || coversOtherColumn(row, column, layout)
                ? new FigureFault(
                        RejectReason.CELL_MERGED,
                        "\"%s\" stands in a merged cell; unmerge it and write the figure where it belongs"
                                .formatted(Excerpt.of(cell.trimmed())))
                : null;
    }

    /** A cell merged as its column head is covers no column that means something else. */
    private static boolean coversOtherColumn(GridRow row, int column, Layout layout) {
        if (row.cell(column).merge() != Cell.Merge.OVER_COLUMNS
                || column + 1 >= layout.columns().size()) {
            return false;
        }
        Column next = layout.columns().get(column + 1);
        boolean sameHead = next.head().isEmpty()
                || next.head().equals(layout.columns().get(column).head());
        return !next.is(Column.Role.UNKNOWN) || !sameHead;
    }

    private static FigureFault error(Cell cell, String where) {
        return new FigureFault(RejectReason.CELL_ERROR, where + cell.error());
    }
}

package io.yearbook.workbook;

import java.util.List;
import java.util.Set;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/**
 * A native chart of cells of the workbook: it stays editable and follows its cells.
 *
 * @param kind what is drawn
 * @param title in Chinese: what, where, when
 * @param description what the chart shows in words, for those who do not see it
 * @param categories cells below the points: numbers, such as years, or texts
 * @param order in which the categories are drawn
 * @param axis of the values
 * @param series at least one, each with a value or an empty cell a category; an empty cell is a gap, never a zero
 */
public record Chart(
        Kind kind,
        String title,
        String description,
        Cells categories,
        CategoryOrder order,
        ValueAxis axis,
        List<Series> series) {

    private static final int INTERVAL_SERIES = 3;

    public Chart {
        series = List.copyOf(series);
        if (series.isEmpty()) {
            throw new IllegalArgumentException("chart \"%s\" has no series".formatted(title));
        }
        if (kind == Kind.INTERVAL && series.size() != INTERVAL_SERIES) {
            throw new IllegalArgumentException(
                    "chart \"%s\": intervals need %d series, not %d".formatted(title, INTERVAL_SERIES, series.size()));
        }
        for (Series each : series) {
            if (each.values().count() != categories.count()) {
                throw new IllegalArgumentException("chart \"%s\", series \"%s\": %d values for %d categories"
                        .formatted(title, each.name(), each.values().count(), categories.count()));
            }
        }
    }

    /** What is drawn. */
    public enum Kind {
        /** Points joined by lines. */
        LINE,
        /** Bars from the left, one below the other. */
        BAR,
        /** Bars from the left, of which the series are the parts. */
        STACKED_BAR,
        /** Columns, of which the series are the parts. */
        STACKED_COLUMN,
        /**
         * Bars from zero, to the right for what rose and to the left for what fell. A category has a value in one of the
         * series at most.
         */
        CHANGE,
        /** Points of the first series, each within a bar that begins at the second series and is as long as the third. */
        INTERVAL
    }

    /** From the left, or from the top where bars come from the left. */
    public enum CategoryOrder {
        AS_GIVEN,
        REVERSED
    }

    /**
     * Cells of one row or one column.
     *
     * @param sheet they are on
     * @param range one row high or one column wide
     */
    public record Cells(XSSFSheet sheet, CellRangeAddress range) {

        public Cells {
            if (range.getFirstRow() != range.getLastRow() && range.getFirstColumn() != range.getLastColumn()) {
                throw new IllegalArgumentException(
                        range.formatAsString() + " is neither one row nor one column of cells");
            }
        }

        /** Cells of a row; rows and columns count from 0. */
        public static Cells ofRow(XSSFSheet sheet, int row, int firstColumn, int lastColumn) {
            return new Cells(sheet, new CellRangeAddress(row, row, firstColumn, lastColumn));
        }

        /** Cells of a column; rows and columns count from 0. */
        public static Cells ofColumn(XSSFSheet sheet, int column, int firstRow, int lastRow) {
            return new Cells(sheet, new CellRangeAddress(firstRow, lastRow, column, column));
        }

        int count() {
            return range.getNumberOfCells();
        }
    }

    /**
     * One line, or one part of each bar.
     *
     * @param name in the legend
     * @param values one a category
     * @param breaks indexes, from 0, of points that are not comparable with the one before: no line joins them
     */
    public record Series(String name, Cells values, Set<Integer> breaks) {

        public Series {
            breaks = Set.copyOf(breaks);
        }

        /** A series whose points are all comparable. */
        public static Series of(String name, Cells values) {
            return new Series(name, values, Set.of());
        }
    }

    /**
     * The axis of the values.
     *
     * @param title what is measured, with its unit; empty where the title of the chart says it
     * @param numberFormat of the values beside their points
     * @param tickFormat of the labels of the axis
     * @param ranked how many are ranked, where the values are ranks: 1 is on top and labels are whole; 0 for other values
     * @param limits what is drawn of the values
     */
    public record ValueAxis(String title, String numberFormat, String tickFormat, int ranked, Limits limits) {

        /** An axis of ranks 1 to {@code ranked}. */
        public static ValueAxis ofRanks(String title, int ranked) {
            if (ranked < 1) {
                throw new IllegalArgumentException("an axis of ranks needs ranks, not " + ranked);
            }
            return new ValueAxis(title, "0", "0", ranked, Limits.NONE);
        }

        /** An axis that grows upwards or to the right, as far as the values do. */
        public static ValueAxis of(String title, String numberFormat) {
            return new ValueAxis(title, numberFormat, numberFormat, 0, Limits.NONE);
        }

        /** As {@link #of}, but no further than the limits: a bar that is longer ends there. */
        public static ValueAxis within(Limits limits, String title, String numberFormat, String tickFormat) {
            return new ValueAxis(title, numberFormat, tickFormat, 0, limits);
        }

        boolean isOfRanks() {
            return ranked > 0;
        }
    }

    /**
     * The ends of an axis.
     *
     * @param least null where the values decide
     * @param most null where the values decide
     */
    public record Limits(@Nullable Integer least, @Nullable Integer most) {

        /** Both ends follow from the values. */
        public static final Limits NONE = new Limits(null, null);
    }
}

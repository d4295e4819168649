package io.yearbook.workbook.sound;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/**
 * A reference to cells. Rows and columns count from 1.
 *
 * @param sheet as written, without quotes; empty for the sheet it stands on
 */
record Range(String sheet, int firstColumn, int firstRow, int lastColumn, int lastRow) {

    static final int MAX_ROW = 1_048_576;
    static final int MAX_COLUMN = 16_384;

    private static final String CELL = "\\$?([A-Z]{1,3})?\\$?([1-9]\\d{0,6})?";
    private static final Pattern REFERENCE =
            Pattern.compile("(?:(?:'((?:[^']|'')+)'|([\\p{L}\\p{N}_.]+))!)?" + CELL + "(?::" + CELL + ")?");

    /** Empty where the text is no reference, or one beyond the edge of a sheet. */
    static Optional<Range> parse(String text) {
        Matcher matcher = REFERENCE.matcher(text);
        if (text.isEmpty() || !matcher.matches() || matcher.group(3) == null && matcher.group(4) == null) {
            return Optional.empty();
        }
        String quoted = matcher.group(1);
        String plain = matcher.group(2) == null ? "" : matcher.group(2);
        boolean single = matcher.group(5) == null && matcher.group(6) == null;
        int firstColumn = column(matcher.group(3), 1);
        int firstRow = row(matcher.group(4), 1);
        Range range = new Range(
                quoted == null ? plain : quoted.replace("''", "'"),
                firstColumn,
                firstRow,
                single ? column(matcher.group(3), MAX_COLUMN) : column(matcher.group(5), MAX_COLUMN),
                single ? row(matcher.group(4), MAX_ROW) : row(matcher.group(6), MAX_ROW));
        return Optional.of(range).filter(Range::isOnASheet);
    }

    private static int column(@Nullable String letters, int otherwise) {
        return letters == null ? otherwise : CellReference.convertColStringToIndex(letters) + 1;
    }

    private static int row(@Nullable String digits, int otherwise) {
        return digits == null ? otherwise : Integer.parseInt(digits);
    }

    private boolean isOnASheet() {
        return firstColumn <= lastColumn && firstRow <= lastRow && lastColumn <= MAX_COLUMN && lastRow <= MAX_ROW;
    }

    boolean overlaps(Range other) {
        return firstColumn <= other.lastColumn
                && other.firstColumn <= lastColumn
                && firstRow <= other.lastRow
                && other.firstRow <= lastRow;
    }

    boolean isOneCell() {
        return firstColumn == lastColumn && firstRow == lastRow;
    }

    int width() {
        return lastColumn - firstColumn + 1;
    }

    int height() {
        return lastRow - firstRow + 1;
    }
}

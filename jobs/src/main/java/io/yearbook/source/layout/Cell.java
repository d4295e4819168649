package io.yearbook.source.layout;

/**
 * One cell of a table as text.
 *
 * @param text what the cell says, exactly as read; of a covered cell, what the merged cell says that covers it
 * @param merge its part in a merged cell
 * @param decimals digits after the point that its number format fixes; empty where none does
 * @param note what the reader has to say of it, such as that a formula's cached value was taken; empty for none
 * @param error why it holds no value although it is not blank; empty for none
 */
public record Cell(String text, Merge merge, String decimals, String note, String error) {

    /** Part of a cell in a merged cell. */
    public enum Merge {
        NONE,
        /** Holds the text and covers cells of other rows. */
        OVER_ROWS,
        /** Holds the text and covers cells to its right only. */
        OVER_COLUMNS,
        /** Covered by a cell further up in the same column. */
        BELOW,
        /** Covered by a cell of another column. */
        BESIDE
    }

    public static final Cell BLANK = of("");

    public static Cell of(String text) {
        return new Cell(text, Merge.NONE, "", "", "");
    }

    /** The same cell in another part of a merged cell. */
    public Cell as(Merge part) {
        return new Cell(text, part, decimals, note, error);
    }

    /** The text without white space around it. */
    public String trimmed() {
        return Texts.trim(text);
    }

    public boolean isBlank() {
        return error.isEmpty() && trimmed().isEmpty();
    }

    /** True where the cell itself says something, rather than a merged cell that covers it. */
    public boolean statesText() {
        return !isBlank() && merge != Merge.BELOW && merge != Merge.BESIDE;
    }

    /** True where it names its row: a label merged over several rows names each of them. */
    public boolean namesRow() {
        return !isBlank() && merge != Merge.BESIDE;
    }
}

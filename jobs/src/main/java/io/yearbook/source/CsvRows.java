package io.yearbook.source;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import io.yearbook.model.RejectReason;
import io.yearbook.source.layout.Cell;
import io.yearbook.source.layout.GridRow;
import java.util.ArrayList;
import java.util.List;

/** Collects the cells of one CSV row; of a row that is too long only its beginning. */
final class CsvRows extends CsvCallbackHandler<GridRow> {

    private static final int KEPT_OF_LONG_ROW = 200;
    private static final char NUL = '\0';
    private static final char VISIBLE_NUL = '␀';

    private final int longest;
    private List<Cell> cells = new ArrayList<>();
    private long line;
    private long characters;
    private int nulColumn;

    /** @param longest characters of a row, separators included, beyond which it is refused */
    CsvRows(int longest) {
        this.longest = longest;
    }

    @Override
    protected RecordType getRecordType() {
        return cells.isEmpty() ? RecordType.EMPTY : RecordType.DATA;
    }

    @Override
    protected int getFieldCount() {
        return cells.size();
    }

    @Override
    protected void beginRecord(long startingLineNumber) {
        cells = new ArrayList<>(cells.size());
        line = startingLineNumber;
        characters = 0;
        nulColumn = 0;
    }

    @Override
    protected void addField(char[] buffer, int offset, int length, boolean quoted) {
        characters += length + 1L;
        if (characters <= longest) {
            String text = new String(buffer, offset, length);
            if (text.indexOf(NUL) >= 0) {
                nulColumn = nulColumn == 0 ? cells.size() + 1 : nulColumn;
                text = text.replace(NUL, VISIBLE_NUL);
            }
            cells.add(text.isEmpty() ? Cell.BLANK : Cell.of(text));
        } else if (cells.isEmpty()) {
            cells.add(Cell.of(new String(buffer, offset, Math.min(length, KEPT_OF_LONG_ROW))));
        }
    }

    @Override
    protected void setComment(char[] buffer, int offset, int length) {
        throw new IllegalStateException("CSV is read without comments");
    }

    @Override
    protected void setEmpty() {
        cells = new ArrayList<>();
    }

    @Override
    protected GridRow buildRecord() {
        if (characters > longest) {
            return new GridRow(
                    line,
                    List.of(cells.get(0)),
                    RejectReason.ROW_TOO_LONG,
                    "the row has %d characters, more than %d; a line break or a quote may be missing"
                            .formatted(characters, longest));
        }
        return nulColumn > 0
                ? new GridRow(
                        line,
                        cells,
                        RejectReason.NUL_CHARACTER,
                        "column %d holds a NUL, shown here as %s; deliver the file again"
                                .formatted(nulColumn, VISIBLE_NUL))
                : GridRow.of(line, cells);
    }
}

package io.yearbook.source.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what a table holds besides figures, so that nothing is left out without a word. */
final class TableTally {

    private static final int ROWS_NAMED = 5;

    private long records;
    private long blankFigures;
    private long rowsWithoutFigure;
    private final List<Long> firstRowsWithoutFigure = new ArrayList<>();
    private final Map<String, Long> textsNotRead = new LinkedHashMap<>();

    void record() {
        records++;
    }

    long records() {
        return records;
    }

    void blankFigure() {
        blankFigures++;
    }

    void rowWithoutFigure(long row) {
        rowsWithoutFigure++;
        if (firstRowsWithoutFigure.size() < ROWS_NAMED) {
            firstRowsWithoutFigure.add(row);
        }
    }

    void textNotRead(Column column) {
        textsNotRead.merge(column.title(), 1L, Long::sum);
    }

    /** @param table name of the sheet with a separator behind it; empty where the file is one table */
    void report(String table, ReadNotes notes) {
        if (records == 0) {
            notes.add(table + "no figures stand below the header");
        }
        if (blankFigures > 0) {
            notes.add(table + blankFigures + " blank cells of measure columns state nothing and are not read");
        }
        if (rowsWithoutFigure > 0) {
            String more = rowsWithoutFigure > firstRowsWithoutFigure.size() ? ", …" : "";
            String rows = String.join(
                    ", ", firstRowsWithoutFigure.stream().map(String::valueOf).toList());
            notes.add("%s%d rows without a figure (captions, footnotes) are not read: %s%s"
                    .formatted(table, rowsWithoutFigure, rows, more));
        }
        textsNotRead.forEach((column, count) ->
                notes.add("%scolumn \"%s\" is not read; %d texts stand in it".formatted(table, column, count)));
    }
}

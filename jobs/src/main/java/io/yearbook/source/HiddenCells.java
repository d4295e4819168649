package io.yearbook.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;

/** Rows and columns that nobody sees who opens the workbook. They are read as all others are, and named. */
final class HiddenCells {

    private static final int NAMED = 5;

    private HiddenCells() {}

    /** A remark for the hidden rows of a sheet that hold something, and one for its columns; none without them. */
    static List<String> notes(Sheet sheet) {
        List<String> rows = new ArrayList<>();
        Set<Integer> columns = new TreeSet<>();
        for (Row row : sheet) {
            boolean filled = false;
            for (Cell cell : row) {
                if (cell.getCellType() != CellType.BLANK) {
                    filled = true;
                    if (sheet.isColumnHidden(cell.getColumnIndex())) {
                        columns.add(cell.getColumnIndex());
                    }
                }
            }
            if (filled && row.getZeroHeight()) {
                rows.add(String.valueOf(row.getRowNum() + 1));
            }
        }
        List<String> notes = new ArrayList<>();
        add(notes, sheet, "rows", rows);
        add(
                notes,
                sheet,
                "columns",
                columns.stream().map(CellReference::convertNumToColString).toList());
        return notes;
    }

    private static void add(List<String> notes, Sheet sheet, String what, List<String> hidden) {
        if (!hidden.isEmpty()) {
            String more = hidden.size() > NAMED ? ", …" : "";
            notes.add("sheet \"%s\": %d hidden %s are read too: %s%s"
                    .formatted(
                            sheet.getSheetName(),
                            hidden.size(),
                            what,
                            String.join(", ", hidden.subList(0, Math.min(NAMED, hidden.size()))),
                            more));
        }
    }
}

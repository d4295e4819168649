package io.yearbook.source;

import io.yearbook.source.layout.Cell;
import io.yearbook.source.layout.Grid;
import io.yearbook.source.layout.GridRow;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet as texts. */
final class SheetGrid implements Grid {

    private final Sheet sheet;
    private final CellTexts texts;
    private final MergedCells merged;
    private final Iterator<Row> rows;

    SheetGrid(Sheet sheet, boolean datesFrom1904) {
        this.sheet = sheet;
        this.texts = new CellTexts(datesFrom1904);
        this.merged = new MergedCells(sheet, texts);
        this.rows = sheet.iterator();
    }

    @Override
    public String name() {
        return sheet.getSheetName();
    }

    @Override
    public boolean endsAtHeader() {
        return false;
    }

    @Override
    public @Nullable GridRow next() {
        while (rows.hasNext()) {
            Row row = rows.next();
            List<Cell> cells = new ArrayList<>(Math.max(row.getLastCellNum(), 0));
            for (int index = 0; index < row.getLastCellNum(); index++) {
                cells.add(texts.of(row.getCell(index)));
            }
            merged.mark(row.getRowNum(), cells);
            GridRow read = GridRow.of(row.getRowNum() + 1L, cells);
            if (!read.isBlank()) {
                return read;
            }
        }
        return null;
    }

    /** How many cells hold numbers. */
    long numbers() {
        long numbers = 0;
        for (Row row : sheet) {
            for (org.apache.poi.ss.usermodel.Cell cell : row) {
                CellType type = cell.getCellType();
                numbers += type == CellType.NUMERIC || type == CellType.FORMULA ? 1 : 0;
            }
        }
        return numbers;
    }

    @Override
    public String place(long row, int column) {
        return "'" + name().replace("'", "''") + "'!" + CellReference.convertNumToColString(column) + row;
    }

    @Override
    public String place(long row, int column, String head) {
        return place(row, column);
    }
}

package io.yearbook.source;

import io.yearbook.source.layout.Cell;
import io.yearbook.source.layout.Cell.Merge;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** The merged cells of a sheet, applied row by row from the top. */
final class MergedCells {

    private final ArrayDeque<CellRangeAddress> below;
    private final List<Region> current = new ArrayList<>();
    private final Sheet sheet;
    private final CellTexts texts;
    private final int width;

    /** A merged cell and what it says. */
    private record Region(CellRangeAddress range, Cell cell) {

        Merge partOf(int row, int column) {
            if (column != range.getFirstColumn()) {
                return Merge.BESIDE;
            }
            if (row != range.getFirstRow()) {
                return Merge.BELOW;
            }
            return range.getLastRow() > range.getFirstRow() ? Merge.OVER_ROWS : Merge.OVER_COLUMNS;
        }
    }

    MergedCells(Sheet sheet, CellTexts texts) {
        this.sheet = sheet;
        this.texts = texts;
        List<CellRangeAddress> sorted = new ArrayList<>(sheet.getMergedRegions());
        sorted.removeIf(range -> range.getNumberOfCells() < 2);
        sorted.sort(Comparator.comparingInt(CellRangeAddress::getFirstRow));
        below = new ArrayDeque<>(sorted);
        int widest = 0;
        for (Row row : sheet) {
            widest = Math.max(widest, row.getLastCellNum());
        }
        width = widest;
    }

    /** Gives the cells of the next row their part in merged cells; rows come from the top to the bottom. */
    void mark(int row, List<Cell> cells) {
        current.removeIf(region -> region.range().getLastRow() < row);
        while (!below.isEmpty() && below.getFirst().getFirstRow() <= row) {
            CellRangeAddress range = below.removeFirst();
            if (range.getLastRow() >= row) {
                current.add(new Region(range, anchor(range)));
            }
        }
        current.forEach(region -> mark(row, cells, region));
    }

    private Cell anchor(CellRangeAddress range) {
        Row row = sheet.getRow(range.getFirstRow());
        return row == null ? Cell.BLANK : texts.of(row.getCell(range.getFirstColumn()));
    }

    private void mark(int row, List<Cell> cells, Region region) {
        int last = Math.min(region.range().getLastColumn(), width - 1);
        while (cells.size() <= last) {
            cells.add(Cell.BLANK);
        }
        for (int column = region.range().getFirstColumn(); column <= last; column++) {
            cells.set(column, region.cell().as(region.partOf(row, column)));
        }
    }
}

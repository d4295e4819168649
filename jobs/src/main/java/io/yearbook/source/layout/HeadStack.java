package io.yearbook.source.layout;

import io.yearbook.model.Field;
import java.util.ArrayList;
import java.util.List;

/** The rows of a header, read column by column. */
final class HeadStack {

    private final List<GridRow> header;
    private final HeadReading reading;
    private final HeadColumns heads;

    HeadStack(List<GridRow> rows, HeadReading reading, HeadColumns heads) {
        this.reading = reading;
        this.heads = heads;
        this.header = rows.stream().map(this::withoutUnitLabel).toList();
    }

    int width() {
        return header.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    /** In a header row {@code 单位 | 亿元 | 万人} the first cell is no head of its column, but names the row. */
    private GridRow withoutUnitLabel(GridRow row) {
        List<Cell> stated = row.cells().stream().filter(Cell::statesText).toList();
        boolean units = stated.size() > 1
                && heads.names(stated.get(0).text(), Field.UNIT)
                && stated.stream().skip(1).allMatch(cell -> reading.isUnit(cell.trimmed()));
        if (!units) {
            return row;
        }
        List<Cell> cells = new ArrayList<>(row.cells());
        cells.set(cells.indexOf(stated.get(0)), Cell.BLANK);
        return GridRow.of(row.number(), cells);
    }

    /** The texts over a column from top to bottom, none of them blank, none repeated. */
    List<String> texts(int index) {
        List<String> parts = new ArrayList<>();
        for (int level = 0; level < header.size(); level++) {
            String text = header.get(level).cell(index).trimmed();
            boolean headBelow = header.stream()
                    .skip(level + 1L)
                    .anyMatch(row -> !row.cell(index).isBlank());
            String stated = text.isEmpty() && headBelow ? headToTheLeft(level, index) : text;
            if (!stated.isEmpty() && !parts.contains(stated)) {
                parts.add(stated);
            }
        }
        return parts;
    }

    /** A head over several columns is often written over the first of them only, up to where a higher head begins. */
    private String headToTheLeft(int level, int index) {
        for (int left = index - 1; left >= 0; left--) {
            int right = left + 1;
            if (header.stream().limit(level).anyMatch(row -> !row.cell(right).isBlank())) {
                return "";
            }
            String text = header.get(level).cell(left).trimmed();
            if (!text.isEmpty()) {
                return heads.isField(text) || reading.read(text).isEmpty() ? "" : text;
            }
        }
        return "";
    }
}

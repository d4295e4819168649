package io.yearbook.source.layout;

import io.yearbook.model.Field;
import io.yearbook.model.FileFaultException;
import io.yearbook.model.RecordKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the header of a table as offices and yearbooks lay it out: title lines and a unit line first, heads stacked in
 * one to four rows, the body below.
 */
public final class TableHeaderFinder implements HeaderFinder {

    /** A header further down is not looked for: no title is that long. */
    private static final int MAX_TITLE_ROWS = 30;

    private static final int MAX_HEADER_ROWS = 4;

    private static final Set<Field> NAMES_OF_ROWS = EnumSet.of(Field.DISTRICT, Field.INDICATOR, Field.PERIOD);

    private final TableContext context;
    private final String sheet;
    private final HeadReading reading;
    private final HeadColumns heads;

    public TableHeaderFinder(TableContext context, String sheet) {
        this.context = context;
        this.sheet = sheet;
        this.reading = new HeadReading(context.catalog());
        this.heads = new HeadColumns(context.manifest(), reading);
    }

    @Override
    public Optional<Layout> find(List<GridRow> rows) throws FileFaultException {
        for (int start = 0; start < Math.min(rows.size(), MAX_TITLE_ROWS); start++) {
            if (!mayStartHeader(rows.get(start))) {
                continue;
            }
            Optional<Layout> found = headerAt(rows, start);
            if (found.isPresent()) {
                HeaderCheck.refuseAmbiguous(found.get(), reading);
                return Optional.of(found.get().withDefaults(titles(rows.subList(0, start))));
            }
        }
        return Optional.empty();
    }

    /** A title, even one that is a year or an indicator, stands alone in the first column. */
    private boolean mayStartHeader(GridRow row) {
        if (row.fault() != null || (row.stated() == 1 && row.cell(0).statesText())) {
            return false;
        }
        List<Cell> stated = row.cells().stream().filter(Cell::statesText).toList();
        long named =
                stated.stream().filter(cell -> heads.namesColumn(cell.text())).count();
        return named > 1 || (named == 1 && namesOrOpens(stated.get(0)));
    }

    private boolean namesOrOpens(Cell cell) {
        return heads.namesColumn(cell.text())
                || HeaderNames.isOpen(cell.trimmed())
                || HeaderNames.isSerial(cell.text());
    }

    private Map<Field, String> titles(List<GridRow> rows) {
        List<String> lines = rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(Cell::statesText)
                .map(Cell::trimmed)
                .toList();
        return new TitleLines(context.catalog()).read(lines, sheet);
    }

    private Optional<Layout> headerAt(List<GridRow> rows, int start) {
        int end = start + 1;
        List<Column> columns = columns(rows, start, end);
        while (end < rows.size() && end - start < MAX_HEADER_ROWS && continuesHeader(rows.get(end), columns)) {
            end++;
            columns = columns(rows, start, end);
        }
        List<Column> settled = new OpenColumns(reading).settle(columns, rows.subList(end, rows.size()));
        Layout layout = new Layout(start, end, settled, Map.of());
        return isTable(layout) ? Optional.of(layout) : Optional.empty();
    }

    /** A row below a header row still belongs to it where it names no row of its own and holds heads, not figures. */
    private boolean continuesHeader(GridRow row, List<Column> columns) {
        boolean anyHead = false;
        for (int index = 0; index < row.cells().size(); index++) {
            Cell cell = row.cell(index);
            if (!cell.statesText()) {
                continue;
            }
            boolean head = heads.isHead(cell.text());
            boolean namesRows = index < columns.size() && namesRows(columns.get(index));
            boolean label = namesRows && !isAnyField(cell.text());
            boolean figure = !head && Texts.looksLikeFigure(cell.text());
            if (label || figure || !cell.error().isEmpty()) {
                return false;
            }
            anyHead |= head;
        }
        return anyHead && row.fault() == null;
    }

    private static boolean namesRows(Column column) {
        return (column.is(Column.Role.FIELD) && !column.states(Field.VALUE))
                || (column.index() == 0 && column.is(Column.Role.UNKNOWN));
    }

    private boolean isAnyField(String text) {
        return HeaderNames.fieldOf(text, context.manifest().kind()).isPresent();
    }

    private boolean repeatsHead(Cell cell, Column column) {
        Field field = column.field();
        return field != null && NAMES_OF_ROWS.contains(field) && cell.statesText() && heads.names(cell.text(), field);
    }

    private List<Column> columns(List<GridRow> rows, int start, int end) {
        List<Column> columns = new ArrayList<>();
        int width = 0;
        for (GridRow row : rows.subList(start, end)) {
            width = Math.max(width, row.cells().size());
        }
        for (int index = 0; index < width; index++) {
            Column column = heads.of(index, stackedTexts(rows.subList(start, end), index));
            boolean covered = rows.get(end - 1).cell(index).merge() == Cell.Merge.BESIDE;
            columns.add(covered ? Column.unknown(index, column.head()) : column);
        }
        return columns;
    }

    private List<String> stackedTexts(List<GridRow> header, int index) {
        List<String> parts = new ArrayList<>();
        for (int level = 0; level < header.size(); level++) {
            String text = header.get(level).cell(index).trimmed();
            boolean headBelow = header.stream()
                    .skip(level + 1L)
                    .anyMatch(row -> !row.cell(index).isBlank());
            String stated = text.isEmpty() && headBelow ? headToTheLeft(header, level, index) : text;
            if (!stated.isEmpty() && !parts.contains(stated)) {
                parts.add(stated);
            }
        }
        return parts;
    }

    /** A head over several columns is often written over the first of them only, up to where a higher head begins. */
    private String headToTheLeft(List<GridRow> header, int level, int index) {
        for (int left = index - 1; left >= 0; left--) {
            int right = left + 1;
            if (header.stream().limit(level).anyMatch(row -> !row.cell(right).isBlank())) {
                return "";
            }
            String text = header.get(level).cell(left).trimmed();
            if (!text.isEmpty()) {
                return isAnyField(text) || reading.read(text).isEmpty() ? "" : text;
            }
        }
        return "";
    }

    private boolean isTable(Layout layout) {
        return switch (context.manifest().kind()) {
            case TASK -> layout.has(Field.TASK_NO) && layout.has(Field.TITLE);
            case TARGET -> layout.has(Field.INDICATOR) && layout.has(Field.VALUE);
            case OBSERVATION, CANDIDATE -> isTableOfFigures(layout);
        };
    }

    private boolean isTableOfFigures(Layout layout) {
        boolean named = layout.has(Field.DISTRICT) || layout.has(Field.INDICATOR) || layout.has(Field.PERIOD);
        boolean oneDistrict = context.manifest().defaultOf(Field.DISTRICT).isPresent();
        boolean manyCells = layout.understood() > 1 || oneDistrict;
        return (layout.isWide() || layout.has(Field.VALUE)) && (named || oneDistrict) && manyCells;
    }

    @Override
    public boolean startsAnother(GridRow row, Layout layout) {
        return context.manifest().kind() == RecordKind.OBSERVATION
                && row.fault() == null
                && layout.columns().stream().anyMatch(column -> repeatsHead(row.cell(column.index()), column));
    }
}

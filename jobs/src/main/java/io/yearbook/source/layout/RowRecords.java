package io.yearbook.source.layout;

import io.yearbook.model.Field;
import io.yearbook.model.RawRecord;
import io.yearbook.model.RejectReason;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The records that one row below a header states. */
final class RowRecords {

    private final Grid grid;
    private final Layout layout;
    private final List<Column> fields;
    private final Optional<Column> value;
    private final TableTally tally;
    private final RowTexts rowTexts;
    private final FigureRecord figures;
    private final Map<Field, String> defaults;
    private final Remembered<Boolean> footnotes = new Remembered<>(Texts::isFootnote);

    RowRecords(TableContext context, Grid grid, Layout layout, TableTally tally) {
        this.grid = grid;
        this.layout = layout;
        this.tally = tally;
        this.fields = layout.with(Column.Role.FIELD);
        this.value =
                fields.stream().filter(column -> column.states(Field.VALUE)).findFirst();
        this.rowTexts = new RowTexts(fields, new HeadReading(context.catalog()));
        this.figures = new FigureRecord(context);
        this.defaults = NearestTexts.of(manifestTexts(context), layout.defaults(), headTexts(fields));
    }

    private static Map<Field, String> manifestTexts(TableContext context) {
        Map<Field, String> texts = new EnumMap<>(Field.class);
        texts.putAll(context.manifest().defaults());
        if (!context.manifest().document().isEmpty()) {
            texts.putIfAbsent(Field.DOCUMENT, context.manifest().document());
        }
        return texts;
    }

    /** Units in the heads of fields, {@code 数值(亿元)}. */
    private static Map<Field, String> headTexts(List<Column> fields) {
        Map<Field, String> texts = new EnumMap<>(Field.class);
        fields.forEach(column -> texts.putAll(column.texts()));
        return texts;
    }

    List<RawRecord> of(GridRow row) {
        List<RawRecord> records;
        FigureFault fault = FigureFault.ofRow(row, layout, grid.endsAtHeader());
        if (fault != null) {
            Map<Field, String> texts = fault.reason() == RejectReason.ROW_TOO_LONG ? Map.of() : rowTexts.of(row);
            records = List.of(figures.refusedRow(grid.place(row.number(), 0), row, texts, fault));
        } else {
            records = layout.isWide() ? wide(row) : single(row);
        }
        records.forEach(record -> tally.record());
        if (records.isEmpty() && !row.isBlank()) {
            tally.rowWithoutFigure(row.number());
        }
        return records;
    }

    private List<RawRecord> wide(GridRow row) {
        List<Column> columns = columnsOf(row);
        if (isFootnote(row, columns)) {
            return List.of();
        }
        List<RawRecord> records = new ArrayList<>();
        Map<Field, String> texts = rowTexts.of(row);
        int blank = 0;
        for (Column column : columns) {
            Cell cell = row.cell(column.index());
            boolean measure = column.is(Column.Role.MEASURE);
            if (measure && cell.isBlank()) {
                blank++;
            } else if (cell.statesText() && (measure || isStrayFigure(column, cell))) {
                records.add(wideRecord(row, column, texts));
            } else if (cell.statesText() && column.is(Column.Role.UNKNOWN)) {
                tally.textNotRead(column);
            }
        }
        for (int count = 0; !records.isEmpty() && count < blank; count++) {
            tally.blankFigure();
        }
        return records;
    }

    private RawRecord wideRecord(GridRow row, Column column, Map<Field, String> texts) {
        Cell cell = row.cell(column.index());
        Map<Field, String> status = figures.markedStatus(cell);
        Map<Field, String> all = column.is(Column.Role.MEASURE)
                ? NearestTexts.of(defaults, column.texts(), status, texts)
                : NearestTexts.of(defaults, status, texts, Map.of(Field.INDICATOR, column.title()));
        String place = grid.place(row.number(), column.index(), column.title());
        return figures.of(place, cell, all, fault(row, column.index()));
    }

    private @Nullable FigureFault fault(GridRow row, int column) {
        FigureFault own = FigureFault.ofFigure(row, column, layout);
        return own != null ? own : FigureFault.ofLabels(row, fields);
    }

    /** A number under a head that is not understood is a figure nobody may lose; the next step refuses it by name. */
    private static boolean isStrayFigure(Column column, Cell cell) {
        return column.is(Column.Role.UNKNOWN) && (!cell.error().isEmpty() || Texts.looksLikeFigure(cell.text()));
    }

    private List<RawRecord> single(GridRow row) {
        List<Column> columns = columnsOf(row);
        if (row.stated() == 0 || isCaption(row) || isFootnote(row, columns)) {
            return List.of();
        }
        columns.stream()
                .filter(column -> column.index() >= layout.columns().size())
                .filter(column -> row.cell(column.index()).statesText())
                .forEach(tally::textNotRead);
        int index = value.map(Column::index).orElse(0);
        Cell cell = value.isPresent() && row.cell(index).statesText() ? row.cell(index) : Cell.BLANK;
        Map<Field, String> texts = NearestTexts.of(defaults, figures.markedStatus(cell), rowTexts.of(row));
        FigureFault fault = value.isPresent() ? fault(row, index) : FigureFault.ofLabels(row, fields);
        return List.of(figures.of(grid.place(row.number(), index), cell, texts, fault));
    }

    /** The header's columns, and those beside the table in a grid that may have any. */
    private List<Column> columnsOf(GridRow row) {
        if (row.cells().size() <= layout.columns().size()) {
            return layout.columns();
        }
        List<Column> columns = new ArrayList<>(layout.columns());
        for (int index = columns.size(); index < row.cells().size(); index++) {
            columns.add(Column.unknown(index, ""));
        }
        return columns;
    }

    private static boolean isCaption(GridRow row) {
        Cell first = row.cell(0);
        for (int index = 1; index < row.cells().size(); index++) {
            if (row.cell(index).namesRow()) {
                return false;
            }
        }
        return first.statesText() && !Texts.looksLikeFigure(first.text());
    }

    private boolean isFootnote(GridRow row, List<Column> columns) {
        for (Cell cell : row.cells()) {
            if (cell.statesText()) {
                return footnotes.of(cell.text()) && !statesFigure(row, columns);
            }
        }
        return false;
    }

    private static boolean statesFigure(GridRow row, List<Column> columns) {
        return columns.stream()
                .filter(column -> column.is(Column.Role.MEASURE) || column.states(Field.VALUE))
                .map(column -> row.cell(column.index()))
                .anyMatch(cell -> cell.statesText() && Texts.looksLikeFigure(cell.text()));
    }
}

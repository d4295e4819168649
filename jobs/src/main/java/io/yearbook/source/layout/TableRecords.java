package io.yearbook.source.layout;

import io.yearbook.catalog.Names;
import io.yearbook.model.Field;
import io.yearbook.model.FileFault;
import io.yearbook.model.FileFaultException;
import io.yearbook.model.RawRecord;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The records of one table, made while its rows are read; only the rows around a header are held. */
public final class TableRecords {

    private static final int ROWS_AHEAD = 60;
    private static final int CHARACTERS_AHEAD = 1 << 22;
    private static final int ROWS_SHOWN = 3;
    private static final int CAPTIONS_KEPT = 10;

    private final Grid grid;
    private final HeaderFinder finder;
    private final TableContext context;
    private final ReadNotes notes;
    private final TableTally tally = new TableTally();
    private final ArrayDeque<GridRow> ahead = new ArrayDeque<>();
    private final ArrayDeque<RawRecord> ready = new ArrayDeque<>();
    private final List<GridRow> captions = new ArrayList<>();
    private @Nullable Layout layout;
    private @Nullable RowRecords rows;

    public TableRecords(Grid grid, HeaderFinder finder, TableContext context, ReadNotes notes) {
        this.grid = grid;
        this.finder = finder;
        this.context = context;
        this.notes = notes;
    }

    /** Reads up to the header; false where none is recognised. To be called once, before {@link #next}. */
    public boolean open() throws IOException, FileFaultException {
        lookAhead();
        return takeHeader(0);
    }

    /** True where the table has no row at all; known once it was opened. */
    public boolean isEmpty() {
        return layout == null && ahead.isEmpty();
    }

    /** What stands where a header was expected, and what to do, of a table that could not be opened. */
    public FileFaultException headerNotFound() {
        String seen = ahead.stream()
                .limit(ROWS_SHOWN)
                .map(row -> "row " + row.number() + ": " + shown(row))
                .collect(Collectors.joining("; "));
        return new FileFaultException(
                FileFault.HEADER_NOT_FOUND,
                "%sthe first rows are [%s]; name the columns %s, or map them under columns in the manifest"
                        .formatted(
                                prefix(),
                                seen,
                                HeaderNames.advice(context.manifest().kind())));
    }

    private static String shown(GridRow row) {
        return row.cells().stream()
                .limit(ROWS_AHEAD)
                .map(cell -> Excerpt.of(cell.trimmed()))
                .collect(Collectors.joining(" | "));
    }

    /** The next record; null at the end. */
    public @Nullable RawRecord next() throws IOException, FileFaultException {
        while (ready.isEmpty()) {
            GridRow row = ahead.isEmpty() ? grid.next() : ahead.poll();
            if (row == null) {
                tally.report(prefix(), notes);
                return null;
            }
            take(row);
        }
        return ready.poll();
    }

    private void take(GridRow row) throws IOException, FileFaultException {
        if (layout == null || rows == null) {
            throw new IllegalStateException("the table was not opened");
        }
        if (finder.startsAnother(row, layout)) {
            ahead.addFirst(row);
            captions.forEach(ahead::addFirst);
            lookAhead();
            if (takeHeader(captions.size())) {
                captions.clear();
                return;
            }
            captions.forEach(caption -> ahead.poll());
            ahead.poll();
        }
        List<RawRecord> records = rows.of(row);
        ready.addAll(records);
        if (!records.isEmpty()) {
            captions.clear();
        } else if (captions.size() < CAPTIONS_KEPT) {
            captions.add(0, row);
        }
    }

    /** Fills the rows ahead, so that a header and the body below it can be seen. */
    private void lookAhead() throws IOException, FileFaultException {
        long characters = 0;
        while (ahead.size() < ROWS_AHEAD && characters < CHARACTERS_AHEAD) {
            GridRow row = grid.next();
            if (row == null) {
                return;
            }
            ahead.add(row);
            characters +=
                    row.cells().stream().mapToLong(cell -> cell.text().length()).sum();
        }
    }

    /** @param titleRows rows before the header that may only be title lines; 0 where any number may */
    private boolean takeHeader(int titleRows) throws FileFaultException {
        Layout found = finder.find(List.copyOf(ahead)).orElse(null);
        if (found == null || (layout != null && found.headerStart() != titleRows)) {
            return false;
        }
        boolean first = layout == null;
        Layout settled = first ? found : found.withDefaults(NearestTexts.of(layoutDefaults(), found.defaults()));
        layout = settled;
        rows = new RowRecords(context, grid, settled, tally);
        for (int index = 0; index < settled.bodyStart(); index++) {
            GridRow row = ahead.removeFirst();
            if (first && row.fault() != null) {
                ready.addAll(rows.of(row));
            }
        }
        remark(settled);
        return true;
    }

    private Map<Field, String> layoutDefaults() {
        return layout == null ? Map.of() : layout.defaults();
    }

    private void remark(Layout found) {
        if (!found.isWide()) {
            found.unreadHeads()
                    .forEach(head -> notes.add(("%scolumn \"%s\" is not read; give its meaning under columns in the"
                                    + " manifest, or list it under ignored_columns")
                            .formatted(prefix(), head)));
        }
        Set<String> heads =
                found.columns().stream().map(column -> Names.key(column.head())).collect(Collectors.toSet());
        context.manifest().columns().keySet().stream()
                .filter(named -> heads.stream().noneMatch(head -> head.contains(Names.key(named))))
                .sorted()
                .forEach(named -> notes.add("%sthe manifest gives a meaning to column \"%s\", which is not there"
                        .formatted(prefix(), named)));
    }

    private String prefix() {
        return grid.name().isEmpty() ? "" : "sheet \"" + grid.name() + "\": ";
    }
}

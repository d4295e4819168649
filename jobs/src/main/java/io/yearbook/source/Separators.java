package io.yearbook.source;

import io.yearbook.model.FileFaultException;
import io.yearbook.source.layout.GridRow;
import io.yearbook.source.layout.HeaderFinder;
import io.yearbook.source.layout.Layout;
import io.yearbook.source.layout.ReadNotes;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the column separator of a CSV: the one that makes a header of its beginning. */
final class Separators {

    private static final List<Character> USUAL = List.of(',', '\t', ';');
    private static final int ROWS_LOOKED_AT = 40;

    private final HeaderFinder finder;
    private final ReadLimits limits;

    Separators(HeaderFinder finder, ReadLimits limits) {
        this.finder = finder;
        this.limits = limits;
    }

    /** What one separator makes of the text. */
    private record Trial(char separator, int understood, long cells) {

        boolean isBetterThan(Trial other) {
            return understood != other.understood ? understood > other.understood : cells > other.cells;
        }
    }

    char choose(String sample, ReadNotes notes) {
        List<Trial> trials = new ArrayList<>();
        for (char separator : USUAL) {
            trials.add(trial(sample, separator));
        }
        Trial best = trials.get(0);
        for (Trial trial : trials) {
            best = trial.isBetterThan(best) ? trial : best;
        }
        for (Trial trial : trials) {
            if (trial != best && trial.understood() > 0) {
                notes.add(
                        "columns may be separated by %s or by %s; %s were taken, which give more columns a meaning; name the delimiter in the manifest to be sure"
                                .formatted(named(best.separator()), named(trial.separator()), named(best.separator())));
            }
        }
        return best.separator();
    }

    private Trial trial(String sample, char separator) {
        List<GridRow> rows = rows(sample, separator);
        long cells = rows.stream().mapToLong(GridRow::stated).sum();
        try {
            Optional<Layout> layout = finder.find(rows);
            return new Trial(separator, layout.map(Layout::understood).orElse(0), cells);
        } catch (FileFaultException ambiguousHeader) {
            return new Trial(separator, 1, cells);
        }
    }

    /** The rows up to where the sample ends or cannot be read. */
    private List<GridRow> rows(String sample, char separator) {
        List<GridRow> rows = new ArrayList<>();
        try (CsvGrid grid = new CsvGrid(new StringReader(sample), separator, limits)) {
            for (GridRow row = grid.next(); row != null && rows.size() < ROWS_LOOKED_AT; row = grid.next()) {
                rows.add(row);
            }
            return rows;
        } catch (IOException | FileFaultException cutOff) {
            return rows;
        }
    }

    private static String named(char separator) {
        return switch (separator) {
            case ',' -> "commas";
            case ';' -> "semicolons";
            default -> "tabs";
        };
    }
}

package io.yearbook.job.index;

import io.yearbook.catalog.IndicatorCatalog;
import io.yearbook.catalog.index.DataColumns;
import io.yearbook.job.OperationException;
import io.yearbook.metric.index.IndexPanel;
import io.yearbook.metric.index.UnitYear;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads wide files into one panel. The rows are those of the first file; the others are matched by unit, and by year where
 * they have one, and give the columns that those before them have not.
 */
public final class WidePanelReader {

    private final List<String> faults = new ArrayList<>();
    private final List<WideSource> sources = new ArrayList<>();
    private final List<UnitYear> rows = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, double[]> numbers = new TreeMap<>();
    private final Map<String, @Nullable String[]> texts = new TreeMap<>();

    /**
     * @param files at least one
     * @throws OperationException naming every fault of their rows
     */
    public WidePanelReader(List<WideTable> files, DataColumns columns, IndicatorCatalog catalogue) {
        files.forEach(file -> sources.add(new WideSource(file, columns, catalogue, faults)));
        refuse();
        WideSource first = sources.get(0);
        for (WideTable.Row row : first.table().rows()) {
            UnitYear of = first.unitYear(row);
            rows.add(of);
            names.put(of.unit(), first.name(row));
        }
    }

    /** Takes a column of numbers that must be there. */
    public WidePanelReader figures(String column) {
        WideSource source = required(column);
        if (source != null) {
            read(source, column);
        }
        return this;
    }

    /** Takes a column of numbers where it is there. */
    public WidePanelReader figuresWhereThere(String column) {
        sources.stream().filter(source -> source.has(column)).findFirst().ifPresent(source -> read(source, column));
        return this;
    }

    private void read(WideSource source, String column) {
        double[] read = new double[rows.size()];
        for (int i = 0; i < read.length; i++) {
            WideTable.Row row = source.row(rows.get(i));
            read[i] = row == null ? Double.NaN : source.number(row, column);
        }
        numbers.put(column, read);
    }

    /** Takes a column of texts that must be there. */
    public WidePanelReader texts(String column) {
        WideSource source = required(column);
        if (source != null) {
            @Nullable String[] read = new @Nullable String[rows.size()];
            for (int i = 0; i < read.length; i++) {
                WideTable.Row row = source.row(rows.get(i));
                read[i] = row == null ? null : source.text(row, column);
            }
            texts.put(column, read);
        }
        return this;
    }

    /** @throws OperationException naming every fault of what was taken */
    public WidePanel panel() {
        refuse();
        return new WidePanel(new IndexPanel(rows, numbers, texts, Map.of()), names);
    }

    private @Nullable WideSource required(String column) {
        for (WideSource source : sources) {
            if (source.has(column)) {
                return source;
            }
        }
        WideSource first = sources.get(0);
        faults.add("%s: there is no column \"%s\"%s".formatted(first.table().file(), column, first.advice(column)));
        return null;
    }

    private void refuse() {
        if (!faults.isEmpty()) {
            throw new OperationException(
                    "The data of the index cannot be used",
                    String.join(System.lineSeparator(), faults),
                    "Correct what is named; nothing was computed.");
        }
    }
}

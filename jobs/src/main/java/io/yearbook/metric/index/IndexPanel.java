package io.yearbook.metric.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The figures of an index: rows are units in years, by year and then by code, whichever order they came in. */
public final class IndexPanel {

    /** The rows of one year: {@code from} is the first, {@code to} the one after the last. */
    record Block(int year, int from, int to) {

        int size() {
            return to - from;
        }
    }

    private final List<UnitYear> rows;
    private final Map<UnitYear, Integer> rowOf = new HashMap<>();
    private final TreeMap<String, double[]> figures = new TreeMap<>();
    private final TreeMap<String, @Nullable String[]> texts = new TreeMap<>();
    private final Map<String, BitSet> notComparable = new HashMap<>();
    private final List<Block> blocks;

    /**
     * @param rows each once
     * @param figures by column; a figure that is missing is not a number
     * @param texts by column, such as groups; null where there is none
     * @param notComparable by column, the rows that have a figure which must not be compared; it is missing above
     */
    public IndexPanel(
            List<UnitYear> rows,
            Map<String, double[]> figures,
            Map<String, @Nullable String[]> texts,
            Map<String, BitSet> notComparable) {
        int[] order = IntStream.range(0, rows.size())
                .boxed()
                .sorted(Comparator.comparing(rows::get))
                .mapToInt(Integer::intValue)
                .toArray();
        this.rows = Arrays.stream(order).mapToObj(rows::get).toList();
        for (int i = 0; i < order.length; i++) {
            if (rowOf.put(this.rows.get(i), i) != null) {
                throw new IllegalArgumentException("%s is there twice".formatted(this.rows.get(i)));
            }
        }
        figures.forEach((name, column) -> this.figures.put(
                name, Arrays.stream(order).mapToDouble(i -> column[i]).toArray()));
        texts.forEach((name, column) -> this.texts.put(
                name, Arrays.stream(order).mapToObj(i -> column[i]).toArray(String[]::new)));
        notComparable.forEach((name, refused) -> this.notComparable.put(name, sorted(refused, order)));
        this.blocks = blocksOf(this.rows);
    }

    private static BitSet sorted(BitSet refused, int[] order) {
        BitSet sorted = new BitSet();
        for (int i = 0; i < order.length; i++) {
            sorted.set(i, refused.get(order[i]));
        }
        return sorted;
    }

    private static List<Block> blocksOf(List<UnitYear> rows) {
        List<Block> blocks = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= rows.size(); i++) {
            if (i == rows.size() || rows.get(i).year() != rows.get(from).year()) {
                blocks.add(new Block(rows.get(from).year(), from, i));
                from = i;
            }
        }
        return blocks;
    }

    public int size() {
        return rows.size();
    }

    public UnitYear row(int index) {
        return rows.get(index);
    }

    OptionalInt rowOf(String unit, int year) {
        Integer row = rowOf.get(new UnitYear(unit, year));
        return row == null ? OptionalInt.empty() : OptionalInt.of(row);
    }

    List<Block> blocks() {
        return blocks;
    }

    public boolean has(String column) {
        return figures.containsKey(column);
    }

    /** The figures of a column, which are the caller's to change; all missing where there is no such column. */
    public double[] column(String name) {
        double[] column = figures.get(name);
        if (column != null) {
            return column.clone();
        }
        double[] missing = new double[rows.size()];
        Arrays.fill(missing, Double.NaN);
        return missing;
    }

    @Nullable
    String text(String column, int row) {
        @Nullable String[] values = texts.get(column);
        return values == null ? null : values[row];
    }

    boolean isNotComparable(String column, int row) {
        BitSet refused = notComparable.get(column);
        return refused != null && refused.get(row);
    }
}

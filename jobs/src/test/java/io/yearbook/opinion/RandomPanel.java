package io.yearbook.opinion;

import io.yearbook.metric.index.IndexPanel;
import io.yearbook.metric.index.UnitYear;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.DoubleSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A random wide panel: a row a unit and year, a column an indicator, a size and a group, with missing figures, outliers,
 * figures that many units share, units that are alike, and years in which all are.
 */
final class RandomPanel {

    private static final int FIRST_YEAR = 2019;

    private final Random random;
    private final List<UnitYear> rows = new ArrayList<>();
    private final Map<String, double[]> columns = new TreeMap<>();
    private final @Nullable String[] regions;

    RandomPanel(long seed, int indicators) {
        random = new Random(seed);
        int units = 3 + random.nextInt(12);
        for (int year = FIRST_YEAR; year < FIRST_YEAR + 3; year++) {
            for (int unit = 0; unit < units; unit++) {
                if (random.nextInt(12) > 0) {
                    rows.add(new UnitYear("u%02d".formatted(unit), year));
                }
            }
        }
        for (int indicator = 0; indicator < indicators; indicator++) {
            columns.put("i" + indicator, column());
        }
        columns.put(
                "size",
                rows.stream()
                        .mapToDouble(row -> random.nextInt(9) == 0 ? Double.NaN : random.nextInt(5) / 2.0)
                        .toArray());
        regions = rows.stream()
                .map(row -> random.nextInt(9) == 0 ? null : "r" + random.nextInt(3))
                .toArray(String[]::new);
    }

    private double[] column() {
        double missing = random.nextInt(4) * 0.12;
        DoubleSupplier figures = switch (random.nextInt(3)) {
            case 0 -> () -> random.nextInt(6) / 10.0;
            case 1 -> () -> Math.exp(3 + 2 * random.nextGaussian());
            default -> () -> 100 + 40 * random.nextGaussian();
        };
        double[] column =
                rows.stream().mapToDouble(row -> figures.getAsDouble()).toArray();
        int yearOfEquals = FIRST_YEAR + random.nextInt(8);
        for (int row = 0; row < column.length; row++) {
            if (rows.get(row).year() == yearOfEquals) {
                column[row] = 0.1;
            } else if (row > 0 && random.nextInt(6) == 0) {
                column[row] = column[row - 1];
            }
            if (random.nextDouble() < missing) {
                column[row] = Double.NaN;
            }
        }
        return column;
    }

    /** Gives some units the figures of the one before them in all columns. */
    RandomPanel withAlikeUnits() {
        for (int row = 1; row < rows.size(); row++) {
            if (random.nextInt(5) == 0) {
                for (double[] column : columns.values()) {
                    column[row] = column[row - 1];
                }
            }
        }
        return this;
    }

    IndexPanel panel() {
        return new IndexPanel(rows, columns, Map.of("region", regions), Map.of());
    }

    void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>(List.of("unit,year,region," + String.join(",", columns.keySet())));
        for (int row = 0; row < rows.size(); row++) {
            int place = row;
            String figures = columns.values().stream()
                    .map(column -> Double.isNaN(column[place]) ? "" : String.valueOf(column[place]))
                    .collect(Collectors.joining(","));
            String region = Objects.requireNonNullElse(regions[row], "");
            lines.add(
                    "%s,%d,%s,%s".formatted(rows.get(row).unit(), rows.get(row).year(), region, figures));
        }
        Files.write(file, lines);
    }
}

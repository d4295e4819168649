package io.yearbook.document.evaluation;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** The rows of a CSV file in which people wrote down what they read. */
final class GoldenRows {

    private GoldenRows() {}

    /**
     * @throws IOException where the file cannot be read
     * @throws IllegalArgumentException where a row cannot be understood; the message says which
     */
    static <T> List<T> read(Path file, Predicate<NamedCsvRecord> wanted, Function<NamedCsvRecord, T> reading)
            throws IOException {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
            return rows.stream()
                    .filter(wanted)
                    .map(row -> read(file, row, reading))
                    .toList();
        }
    }

    private static <T> T read(Path file, NamedCsvRecord row, Function<NamedCsvRecord, T> reading) {
        try {
            return reading.apply(row);
        } catch (RuntimeException bad) {
            throw new IllegalArgumentException(
                    "%s, line %d: %s".formatted(file, row.getStartingLineNumber(), bad.getMessage()), bad);
        }
    }

    /** True where a row names the document, in whatever format it was delivered, or has no such column. */
    static boolean isOf(NamedCsvRecord row, String column, String document) {
        String named = row.findField(column).orElse("");
        return named.isBlank() || withoutExtension(named).equals(withoutExtension(document));
    }

    private static String withoutExtension(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }
}

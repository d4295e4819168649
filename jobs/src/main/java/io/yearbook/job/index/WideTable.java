package io.yearbook.job.index;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A CSV file with one row for each unit, or each unit and year, and a column for each figure. Encoded in UTF-8 or GB18030,
 * separated by commas, semicolons or tabs.
 *
 * @param file its name, for messages
 * @param heads texts of the first row
 * @param rows the rows below that hold anything
 */
public record WideTable(String file, List<String> heads, List<Row> rows) {

    /**
     * One row.
     *
     * @param number line of the file, counted from 1
     * @param cells as many as there are heads
     */
    public record Row(long number, List<String> cells) {}

    public WideTable {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /** @throws IOException where the file cannot be read; the message names it and says why */
    public static WideTable read(Path path) throws IOException {
        if (!Files.isReadable(path) || Files.isDirectory(path)) {
            throw new IOException("%s: there is no such file that may be read".formatted(path));
        }
        return of(String.valueOf(path.getFileName()), text(path));
    }

    /** @throws IOException where the text is no table; the message names the file and the row */
    static WideTable of(String file, String text) throws IOException {
        List<CsvRecord> records = records(file, text);
        if (records.isEmpty()) {
            throw new IOException("%s: is empty; its first row must name the columns".formatted(file));
        }
        List<String> heads =
                records.get(0).getFields().stream().map(String::strip).toList();
        List<Row> rows = new ArrayList<>();
        for (CsvRecord record : records.subList(1, records.size())) {
            if (record.getFieldCount() != heads.size()) {
                throw new IOException(
                        "%s, row %d: has %d cells where the first row has %d; quote a text that holds a comma"
                                .formatted(file, record.getStartingLineNumber(), record.getFieldCount(), heads.size()));
            }
            if (!record.getFields().stream().allMatch(String::isBlank)) {
                rows.add(new Row(
                        record.getStartingLineNumber(),
                        record.getFields().stream().map(String::strip).toList()));
            }
        }
        return new WideTable(file, heads, rows);
    }

    private static List<CsvRecord> records(String file, String text) throws IOException {
        String firstLine = text.lines().findFirst().orElse("");
        char separator = Stream.of(',', ';', '\t')
                .max((one, other) -> Long.compare(count(firstLine, one), count(firstLine, other)))
                .orElse(',');
        try {
            return CsvReader.builder()
                    .fieldSeparator(separator)
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .ofCsvRecord(text)
                    .stream()
                    .toList();
        } catch (CsvParseException broken) {
            throw new IOException("%s: cannot be read as CSV: %s".formatted(file, broken.getMessage()), broken);
        }
    }

    private static long count(String line, char separator) {
        return line.chars().filter(letter -> letter == separator).count();
    }

    private static String text(Path path) throws IOException {
        byte[] content = Files.readAllBytes(path);
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            try {
                String text =
                        charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
                return text.startsWith("\uFEFF") ? text.substring(1) : text;
            } catch (CharacterCodingException other) {
                // The next is tried.
            }
        }
        throw new IOException("%s: is neither UTF-8 nor GB18030; save it as UTF-8".formatted(path));
    }
}

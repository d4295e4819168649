package io.yearbook.catalog;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one CSV file of the catalogue into rows, checking its encoding, its columns and the width of its rows. */
final class CatalogTable {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String file;
    private final List<String> columns;
    private final Faults faults;

    private CatalogTable(String file, List<String> columns, Faults faults) {
        this.file = file;
        this.columns = columns;
        this.faults = faults;
    }

    /**
     * The rows of the file; none where it is absent or cannot be read at all, which is reported.
     *
     * @param columns the columns it must have, and may only have, in any order
     */
    static List<CatalogRow> read(String file, List<String> columns, Map<String, byte[]> files, Faults faults) {
        byte[] content = files.get(file);
        if (content == null) {
            faults.add(file, "is missing; a catalogue has the files " + String.join(", ", CatalogFiles.REQUIRED));
            return List.of();
        }
        CatalogTable table = new CatalogTable(file, columns, faults);
        String text = table.decode(content);
        return text == null ? List.of() : table.rows(table.records(text));
    }

    /** The rows of a file that a catalogue may do without; none where it is absent. */
    static List<CatalogRow> readIfPresent(String file, List<String> columns, Map<String, byte[]> files, Faults faults) {
        return files.containsKey(file) ? read(file, columns, files, faults) : List.of();
    }

    private @Nullable String decode(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            faults.add(file, "is not UTF-8; save it as UTF-8");
            return null;
        }
    }

    /** The records up to the first that is no CSV; what comes after an unclosed quote cannot be told apart. */
    private List<CsvRecord> records(String text) {
        List<CsvRecord> records = new ArrayList<>();
        try {
            CsvReader.builder()
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .ofCsvRecord(text)
                    .forEach(records::add);
        } catch (CsvParseException broken) {
            long lastRow =
                    records.isEmpty() ? 0 : records.get(records.size() - 1).getStartingLineNumber();
            faults.add(file, "cannot be read as CSV after row %d: %s".formatted(lastRow, broken.getMessage()));
        }
        return records;
    }

    private List<CatalogRow> rows(List<CsvRecord> records) {
        if (records.isEmpty()) {
            faults.add(file, "is empty; its first row must be " + String.join(",", columns));
            return List.of();
        }
        List<String> header =
                records.get(0).getFields().stream().map(String::strip).toList();
        checkHeader(header);
        return records.stream()
                .skip(1)
                .map(record -> new CatalogRow(file, record.getStartingLineNumber(), cells(header, record), faults))
                .toList();
    }

    private void checkHeader(List<String> header) {
        for (String column : columns) {
            long times = header.stream().filter(column::equals).count();
            if (times != 1) {
                faults.add(
                        file, 1, column, times == 0 ? "the column is missing" : "the column is there more than once");
            }
        }
        for (String column : header) {
            if (!columns.contains(column)) {
                faults.add(file, 1, column, "unknown column; allowed: " + String.join(", ", columns));
            }
        }
    }

    private Map<String, String> cells(List<String> header, CsvRecord record) {
        if (record.getFieldCount() != header.size()) {
            faults.add(
                    file,
                    record.getStartingLineNumber(),
                    "has %d cells where the header has %d; quote a text that holds a comma"
                            .formatted(record.getFieldCount(), header.size()));
        }
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            cells.put(
                    header.get(i),
                    i < record.getFieldCount() ? record.getField(i).strip() : "");
        }
        return cells;
    }
}

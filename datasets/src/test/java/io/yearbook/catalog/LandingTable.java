package io.yearbook.catalog;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.yearbook.model.Field;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A CSV that ships with the project, read strictly as its manifest says.
 *
 * @param rows the texts by head of column, or by name of the field where the manifest maps the head to one
 */
record LandingTable(LandingManifest manifest, List<Row> rows) {

    /** The texts of a row. */
    record Row(Map<String, String> texts) {

        String text(String column) {
            return Objects.requireNonNull(texts.get(column), column);
        }
    }

    static final Path FOLDER = Path.of("landing");

    static LandingTable read(String fileName) throws IOException, ManifestException {
        LandingManifest manifest = manifest(fileName + ".yml");
        byte[] bytes = Files.readAllBytes(FOLDER.resolve(fileName));
        Charset encoding = Charset.forName(Objects.requireNonNull(manifest.encoding()));
        String text = encoding.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        List<Row> rows = records(text).stream().map(row -> named(row, manifest)).toList();
        return new LandingTable(manifest, rows);
    }

    static LandingManifest manifest(String fileName) throws IOException, ManifestException {
        Path path = FOLDER.resolve(fileName);
        return LandingManifestParser.parse(fileName, Files.readString(path, StandardCharsets.UTF_8));
    }

    static List<NamedCsvRecord> records(String csv) {
        return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
    }

    private static Row named(NamedCsvRecord row, LandingManifest manifest) {
        Map<String, String> texts = new TreeMap<>();
        row.getFieldsAsMap().forEach((head, text) -> {
            Field field = manifest.columns().get(head);
            texts.put(field == null ? head : field.columnName(), text);
        });
        return new Row(texts);
    }
}

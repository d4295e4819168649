package io.yearbook.catalog;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Example data kept beside the repository; a test that needs it is skipped, by name, where it is absent. */
final class SharedExamples {

    private static final Path FOLDER = Path.of("../../shared");

    private SharedExamples() {}

    static String text(String path) throws IOException {
        Path file = FOLDER.resolve(path);
        assumeTrue(Files.exists(file), file + " is absent");
        return Files.readString(file);
    }

    static List<NamedCsvRecord> rows(String path) throws IOException {
        return LandingTable.records(text(path));
    }
}

package io.yearbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.content.AnnualReport;
import io.yearbook.content.ExampleReports;
import io.yearbook.workbook.WorkbookDump;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/**
 * The workbook as text, reviewed as a diff: every filled cell with its value, format and link. Where a change is meant,
 * copy {@code target/golden/NAME.txt} over the resource and review the difference.
 */
class GoldenWorkbookTest {

    @Test
    void districtWorkbookIsAsReviewed() throws IOException {
        assertDump("district", ExampleReports.yubei());
    }

    @Test
    void cityWorkbookIsAsReviewed() throws IOException {
        assertDump("city", ExampleReports.city());
    }

    private static void assertDump(String name, AnnualReport report) throws IOException {
        String dump;
        try (XSSFWorkbook workbook = WorkbookDump.reread(report)) {
            dump = WorkbookDump.of(workbook);
        }
        Path actual = Path.of("target", "golden", name + ".txt");
        Files.createDirectories(Objects.requireNonNull(actual.getParent()));
        Files.writeString(actual, dump);
        try (InputStream golden = GoldenWorkbookTest.class.getResourceAsStream("/golden/" + name + ".txt")) {
            assertThat(golden).as("golden dump %s", name).isNotNull();
            String reviewed = new String(Objects.requireNonNull(golden).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(dump).isEqualTo(reviewed);
        }
    }
}

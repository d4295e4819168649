package io.yearbook.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.bench.PanelReports;
import io.yearbook.content.AnnualReport;
import io.yearbook.workbook.sound.SoundWorkbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Excel would open every workbook without repair, and LibreOffice opens and prints it: those of a folder, of a generated
 * panel of 38 districts, 10 years and 300 indicators, and of extreme reports. With a folder:
 *
 * <pre>
 * mvn -q -Plong -pl reports -am test -Dtest='EveryWorkbookTest#workbooksOfTheFolder' \
 *     -Dsurefire.failIfNoSpecifiedTests=false -Dyearbook.workbooks=/path/to/reports/out
 * </pre>
 */
@Tag("long")
class EveryWorkbookTest {

    private static final String FOLDER = "yearbook.workbooks";
    private static final int DISTRICTS = 38;
    private static final int YEARS = 10;
    private static final int INDICATORS = 300;
    private static final int FILES_A_CALL = 40;
    /** LibreOffice takes minutes to lay out cells that are full; {@link HostileContentTest} reads them. */
    private static final int MOST_CHARACTERS = 1_000;

    private static final long MOST_BYTES_OF_DISTRICT = 2L << 20;

    @TempDir
    private Path folder;

    @Test
    void workbooksOfTheFolder() throws Exception {
        String given = System.getProperty(FOLDER);
        Assumptions.assumeTrue(given != null, "no folder is named with -D" + FOLDER);
        List<Path> files;
        try (Stream<Path> listed = Files.list(Path.of(String.valueOf(given)))) {
            files = listed.filter(file -> file.getFileName().toString().matches("(?!~\\$).*\\.xlsx"))
                    .sorted()
                    .toList();
        }
        assertThat(files).as("workbooks in %s", given).isNotEmpty();
        for (Path file : files) {
            SoundWorkbook.assertSound(file.getFileName().toString(), Files.readAllBytes(file));
        }
        assertPrinted(files);
    }

    static Stream<Arguments> panel() {
        PanelReports panel = new PanelReports(DISTRICTS, YEARS, INDICATORS);
        return Stream.concat(
                IntStream.range(0, DISTRICTS)
                        .mapToObj(i -> Arguments.argumentSet("district " + (i + 1), report(() -> panel.district(i)))),
                Stream.of(Arguments.argumentSet("city", report(panel::city))));
    }

    /** Made when its turn comes: all of them would not fit the memory. */
    private static Supplier<AnnualReport> report(Supplier<AnnualReport> report) {
        return report;
    }

    @ParameterizedTest
    @MethodSource("panel")
    void workbooksOfThePanel(Supplier<AnnualReport> made) throws Exception {
        AnnualReport report = made.get();
        List<Path> files = write(Map.of("panel", report));
        if (!report.facts().isCity()) {
            assertThat(files).allSatisfy(file -> assertThat(Files.size(file)).isLessThan(MOST_BYTES_OF_DISTRICT));
        }
        assertPrinted(files);
    }

    @Test
    void workbooksOfExtremeReports() throws Exception {
        Map<String, AnnualReport> reports = new LinkedHashMap<>();
        reports.put("thousand-tasks", HostileReports.withTasks(1_000));
        reports.put("one-district", HostileReports.ofOneDistrict());
        reports.put("no-previous-year", HostileReports.withoutPreviousYear());
        reports.put("no-values", HostileReports.withoutValues());
        reports.put("long-numbers", HostileReports.withLongNumbers());
        int number = 0;
        for (String text : HostileContentTest.TEXTS) {
            if (text.length() <= MOST_CHARACTERS) {
                reports.put("text-" + number++, HostileReports.saying(text));
            }
        }
        assertPrinted(write(reports));
    }

    private List<Path> write(Map<String, AnnualReport> reports) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, AnnualReport> report : reports.entrySet()) {
            for (Editions edition : Editions.values()) {
                byte[] bytes = edition.bytes(report.getValue());
                String name = report.getKey() + "-" + edition;
                SoundWorkbook.assertSound(name, bytes);
                files.add(Files.write(folder.resolve(name + ".xlsx"), bytes));
            }
        }
        return files;
    }

    private void assertPrinted(List<Path> files) throws IOException, InterruptedException {
        Path program = Printing.office();
        Path[] all = files.toArray(Path[]::new);
        for (int first = 0; first < all.length; first += FILES_A_CALL) {
            List<Path> some = Arrays.asList(all).subList(first, Math.min(all.length, first + FILES_A_CALL));
            Printing.print(program, some, folder).forEach((name, book) -> {
                Printing.assertReadable(name, book);
                Printing.assertShort(name, book);
            });
        }
    }
}

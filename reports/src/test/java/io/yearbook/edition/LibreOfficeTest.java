package io.yearbook.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.content.AnnualReport;
import io.yearbook.content.ExampleReports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Another office program opens every workbook and prints it; skipped where LibreOffice is not installed. */
class LibreOfficeTest {

    private static final Pattern ERROR = Pattern.compile("Err:\\d{3}|#REF!|#NAME\\?|#VALUE!|#DIV/0!|#N/A|#NUM!|#NULL!");
    private static final List<String> SHEETS_OF_ONE_PAGE = List.of("封面", "摘要");

    @TempDir
    private static Path folder;

    private static final Map<String, PrintedBook> BOOKS = new LinkedHashMap<>();

    static Stream<String> names() {
        return workbooks().keySet().stream();
    }

    private static Map<String, byte[]> workbooks() {
        Map<String, AnnualReport> reports = new LinkedHashMap<>();
        reports.put("district", ExampleReports.yubei());
        reports.put("city", ExampleReports.city());
        reports.put("nothing-known", ExampleReports.empty());
        reports.put("unusual", HostileReports.saying("=😀 שלום & <b> 𠮷野家"));
        Map<String, byte[]> workbooks = new LinkedHashMap<>();
        reports.forEach((name, report) -> {
            for (Editions edition : Editions.values()) {
                workbooks.put(name + "-" + edition, edition.bytes(report));
            }
        });
        return workbooks;
    }

    @BeforeAll
    static void print() throws IOException, InterruptedException {
        Path program = LibreOffice.program().orElse(null);
        Assumptions.assumeTrue(program != null, "LibreOffice is not installed: no workbook is opened in it");
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, byte[]> workbook : workbooks().entrySet()) {
            files.add(Files.write(folder.resolve(workbook.getKey() + ".xlsx"), workbook.getValue()));
        }
        String said =
                LibreOffice.convertToPdf(Objects.requireNonNull(program), files, folder.resolve("profile"), folder);
        for (String name : workbooks().keySet()) {
            Path pdf = folder.resolve(name + ".pdf");
            assertThat(pdf).as("LibreOffice says: %s", said).isNotEmptyFile();
            BOOKS.put(name, PrintedBook.read(pdf));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void noNumberIsTooWideAndNoCellIsAnError(String name) {
        assertThat(printed(name).pages())
                .allSatisfy(page -> assertThat(page).doesNotContain("###").doesNotContainPattern(ERROR));
    }

    @ParameterizedTest
    @MethodSource("names")
    void everySheetIsPrintedAndTheShortOnesOnOnePage(String name) {
        Map<String, Integer> pages = printed(name).pagesOfSheet();
        assertThat(pages).containsKeys("封面", "指标总表", "排名", "数据来源", "口径说明");
        assertThat(pages.values()).as("pages of the sheets").allMatch(count -> count >= 1 && count <= 12);
        if (name.endsWith(Editions.STANDARD.name())) {
            SHEETS_OF_ONE_PAGE.stream()
                    .filter(pages::containsKey)
                    .forEach(sheet -> assertThat(pages).as(name).containsEntry(sheet, 1));
        }
    }

    private static PrintedBook printed(String name) {
        return Objects.requireNonNull(BOOKS.get(name));
    }
}

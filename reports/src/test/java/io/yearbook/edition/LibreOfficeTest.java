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
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Another office program opens every workbook and prints it; skipped where LibreOffice is not installed. */
class LibreOfficeTest {

    private static final int MOST_PAGES = 14;
    /** Smaller text is not read without a glass. */
    private static final float LEAST_POINTS = 6.8f;

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
        Path program = Printing.office();
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, byte[]> workbook : workbooks().entrySet()) {
            files.add(Files.write(folder.resolve(workbook.getKey() + ".xlsx"), workbook.getValue()));
        }
        BOOKS.putAll(Printing.print(program, files, folder));
    }

    @ParameterizedTest
    @MethodSource("names")
    void noNumberIsTooWideAndNoCellIsAnError(String name) {
        Printing.assertReadable(name, printed(name));
    }

    @ParameterizedTest
    @MethodSource("names")
    void everySheetIsPrintedAndTheShortOnesOnOnePage(String name) {
        Printing.assertShort(name, printed(name));
        assertThat(printed(name).pagesOfSheet().values())
                .as("pages of the sheets")
                .allMatch(count -> count >= 1 && count <= MOST_PAGES);
    }

    @ParameterizedTest
    @CsvSource({
        "district-STANDARD, 指标总表 增减图 排名 排名明细 综合指数 目标完成 任务台账 核查发现 数据来源 口径说明",
        "city-STANDARD, 指标总表 增减图 排名 排名明细 综合指数 目标完成 任务台账 核查发现 数据来源 口径说明",
        "district-ACCESSIBLE, 摘要 指标总表 历年数值 排名 综合指数 目标完成 任务台账 核查发现 数据来源 口径说明",
        "city-ACCESSIBLE, 摘要 指标总表 历年数值 排名 综合指数 目标完成 任务台账 核查发现 数据来源 口径说明"
    })
    void textIsLargeEnoughToRead(String name, String sheets) {
        for (String sheet : sheets.split(" ", -1)) {
            assertThat(printed(name).pointsOf(sheet)).as("%s, %s", name, sheet).isGreaterThanOrEqualTo(LEAST_POINTS);
        }
    }

    private static PrintedBook printed(String name) {
        return Objects.requireNonNull(BOOKS.get(name));
    }
}

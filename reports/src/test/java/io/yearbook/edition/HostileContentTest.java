package io.yearbook.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.content.AnnualReport;
import io.yearbook.workbook.CellText;
import io.yearbook.workbook.CellWriter;
import io.yearbook.workbook.StableZip;
import io.yearbook.workbook.Theme;
import io.yearbook.workbook.WorkbookDump;
import io.yearbook.workbook.WorkbookName;
import io.yearbook.workbook.sound.SoundWorkbook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in the documents and tables that were read, the workbook is one that Excel opens without a word. */
class HostileContentTest {

    static final List<String> TEXTS = List.of(
            "=cmd|'/C calc'!A0",
            "+86 23",
            "-5",
            "@SUM(1)",
            "\t=1+1",
            varied(CellText.MAX_LENGTH),
            varied(CellText.MAX_LENGTH / 2) + "𠮷" + varied(CellText.MAX_LENGTH),
            "\u0000\u0001\u0007\u000B\u001F\u007F\u0085\uFFFE\uFFFF",
            "\uD800 \uDC00",
            "😀👨‍👩‍👧‍👦🇨🇳 𠮷野家",
            "שלום عربى \u202Eabc\u202C",
            "指标名称".repeat(100),
            "..\\..//etc:*?<>|\"[]'",
            "a & b <c> \"d\" 'e' ]]> &amp; &P &A",
            "_x000D_ _x0041_",
            "一\r\n二\n三\r四",
            " 　前后有空格 ",
            "'");

    static Stream<Arguments> texts() {
        return TEXTS.stream()
                .flatMap(text -> Arrays.stream(Editions.values())
                        .map(edition -> Arguments.argumentSet(label(text) + ", " + edition, text, edition)));
    }

    /** A text that no reader takes for a file that expands without end. */
    private static String varied(int length) {
        return new Random(length)
                .ints(length, 0x4E00, 0x9FA5)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String label(String text) {
        String visible = CellText.storable(text).replace('\n', '␤');
        return visible.length() > 20 ? visible.length() + " characters " + visible.substring(0, 8) : visible;
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyTextIsKeptAsText(String text, Editions edition) throws IOException {
        byte[] xlsx = edition.bytes(HostileReports.saying(text));
        SoundWorkbook.assertSound(label(text), xlsx);
        try (XSSFWorkbook workbook = WorkbookDump.reread(xlsx)) {
            assertThat(cells(workbook.getSheet("数据来源")))
                    .extracting(Cell::toString)
                    .contains(decoded(CellText.storable(text)));
            workbook.forEach(sheet -> assertThat(cells((XSSFSheet) sheet))
                    .extracting(Cell::getCellType)
                    .doesNotContain(CellType.FORMULA, CellType.ERROR));
        }
    }

    static Stream<Arguments> reports() {
        return Stream.of(
                Arguments.argumentSet("1,000 tasks", HostileReports.withTasks(1_000)),
                Arguments.argumentSet("one district", HostileReports.ofOneDistrict()),
                Arguments.argumentSet("no previous year", HostileReports.withoutPreviousYear()),
                Arguments.argumentSet("no values", HostileReports.withoutValues()));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void aReportOfAnExtremeIsSound(AnnualReport report) throws IOException {
        for (Editions edition : Editions.values()) {
            byte[] xlsx = edition.bytes(report);
            SoundWorkbook.assertSound(edition.name(), xlsx);
            WorkbookDump.reread(xlsx).close();
        }
    }

    @Test
    void moreLinksThanExcelAllowsAreTextsFromThenOn() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("表");
            Theme theme = new Theme(workbook);
            for (int row = 0; row < 66_000; row++) {
                CellWriter.at(sheet, row, 0, theme).link("[" + row + "]", "表", 0, 0);
            }
            assertThat(sheet.getNumHyperlinks()).isEqualTo(65_530);
            workbook.write(bytes);
        }
        ByteArrayOutputStream stable = new ByteArrayOutputStream();
        StableZip.copy(bytes.toByteArray(), stable);
        SoundWorkbook.assertSound("links", stable.toByteArray());
    }

    @Test
    void noNameOfADistrictLeadsOutOfTheFolder() {
        assertThat(TEXTS)
                .allSatisfy(text -> assertThat(
                                WorkbookName.of(HostileReports.saying(text).facts()))
                        .matches("年度报告_[\\p{L}\\p{N}]{0,80}_500112_2022\\.xlsx"));
    }

    private static Stream<Cell> cells(XSSFSheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .flatMap((Row row) -> StreamSupport.stream(row.spliterator(), false));
    }

    /** What Excel shows of a stored text. */
    private static String decoded(String stored) {
        return stored.replace("_x005F_", "_");
    }
}

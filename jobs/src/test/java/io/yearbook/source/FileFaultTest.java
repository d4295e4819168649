package io.yearbook.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.catalog.LandingManifest;
import io.yearbook.model.FileFault;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileFaultTest {

    private static final byte[] WORKBOOK = WorkbookBytes.of(
            workbook -> WorkbookBytes.sheet(workbook, "表", WorkbookBytes.row("地区", 2021), WorkbookBytes.row("渝北区", 1)));

    private static final String CSV = "地区,2021\n渝北区,1\n";

    private static ReadReport report(String path, byte[] bytes) {
        FileBytes file = FileBytes.of(path, bytes);
        ReadReport report = Readings.of(file).report();
        assertThat(file.streams().get()).as("streams left open").isZero();
        return report;
    }

    private static byte[] zip(String... namesAndContents) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int index = 0; index < namesAndContents.length; index += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[index]));
                zip.write(namesAndContents[index + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
        return out.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({"a.csv", "a.xlsx"})
    void fileWithoutBytesIsEmpty(String path) {
        assertThat(report(path, new byte[0]).fault()).isEqualTo(FileFault.FILE_EMPTY);
        assertThat(report(path, " \r\n\t\n".getBytes(StandardCharsets.UTF_8)).fault())
                .isEqualTo(FileFault.FILE_EMPTY);
    }

    @Test
    void contentAgainstItsNameIsNamedBothWays() {
        ReadReport text = report("a.xlsx", CSV.getBytes(StandardCharsets.UTF_8));
        assertThat(text.fault()).isEqualTo(FileFault.FORMAT_MISMATCH);
        assertThat(text.faultDetail()).contains("text in UTF-8", ".xlsx");
        ReadReport workbook = report("a.csv", WORKBOOK);
        assertThat(workbook.fault()).isEqualTo(FileFault.FORMAT_MISMATCH);
        assertThat(workbook.faultDetail()).contains("an Excel workbook", ".csv");
    }

    @ParameterizedTest
    @CsvSource({
        "a.csv, {\\rtf1 x, an RTF document",
        "a.csv, <?xml version='1.0'?><p/>, an XML file",
    })
    void otherKindsOfFileAreUnknownByName(String path, String start, String kind) {
        ReadReport report = report(path, start.getBytes(StandardCharsets.UTF_8));
        assertThat(report.fault()).isEqualTo(FileFault.FORMAT_UNKNOWN);
        assertThat(report.faultDetail()).contains(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "a.csv, %PDF-1.7, a PDF document, FORMAT_MISMATCH",
        "a.csv, <!DOCTYPE html><p>, an HTML page, FORMAT_MISMATCH",
        "a.pdf, %PDF-1.7, deliver it again, FILE_DAMAGED",
        "a.md, plain text, published_at, MANIFEST_FAULTY",
    })
    void documentsHaveAClearOutcome(String path, String start, String detail, FileFault fault) {
        ReadReport report = report(path, start.getBytes(StandardCharsets.UTF_8));
        assertThat(report.fault()).isEqualTo(fault);
        assertThat(report.faultDetail()).contains(detail);
    }

    @Test
    void otherContainersAreUnknownByName() {
        assertThat(report("a.csv", zip("word/document.xml", "<x/>")).faultDetail())
                .contains("a Word document");
        assertThat(report("a.ods", zip("mimetype", "x")).faultDetail()).contains("save it as .xlsx");
        assertThat(report("a.zip", zip("a.csv", CSV)).faultDetail()).contains("unpack it");
    }

    @Test
    void manifestDecidesBetweenFormatsOfText() {
        String text = "REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE\n500112,gdp,2021,1\n";
        FileBytes file = FileBytes.of("a.csv", text);
        assertThat(Readings.of(file).report().format()).isEqualTo("sdmx-csv");
        assertThat(Readings.of(file, Readings.declaring("csv", null, null, List.of()))
                        .report()
                        .format())
                .isEqualTo("csv");
        assertThat(Readings.of(file, Readings.declaring("xlsx", null, null, List.of()))
                        .report()
                        .fault())
                .isEqualTo(FileFault.FORMAT_MISMATCH);
        assertThat(Readings.of(file, Readings.declaring("dbf", null, null, List.of()))
                        .report()
                        .faultDetail())
                .contains("\"dbf\" is not one of [document, html, docx, pdf, xlsx, sdmx-csv, csv, markdown]");
    }

    @Test
    void passwordIsTold() throws Exception {
        assertThat(report("a.xlsx", WorkbookBytes.encrypted(WORKBOOK)).fault()).isEqualTo(FileFault.FILE_ENCRYPTED);
    }

    @Test
    void oldExcelFileIsAskedForAsXlsx() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var container = new POIFSFileSystem()) {
            container.createDocument(InputStream.nullInputStream(), "Workbook");
            container.writeFilesystem(out);
        }
        ReadReport report = report("a.xls", out.toByteArray());
        assertThat(report.fault()).isEqualTo(FileFault.FORMAT_UNKNOWN);
        assertThat(report.faultDetail()).contains("Office 97-2003", "save it as .xlsx");
    }

    @Test
    void workbookCutAnywhereIsDamaged() {
        for (int length = 40; length < WORKBOOK.length; length += 97) {
            assertThat(report("a.xlsx", Arrays.copyOf(WORKBOOK, length)).fault())
                    .as("cut at %d of %d", length, WORKBOOK.length)
                    .isEqualTo(FileFault.FILE_DAMAGED);
        }
        assertThat(report("a.xlsx", Arrays.copyOf(WORKBOOK, WORKBOOK.length - 1))
                        .fault())
                .isEqualTo(FileFault.FILE_DAMAGED);
    }

    @Test
    void workbookWithOneWrongByteIsDamaged() {
        byte[] damaged = WORKBOOK.clone();
        String text = new String(WORKBOOK, StandardCharsets.ISO_8859_1);
        damaged[text.indexOf("xl/worksheets/sheet1.xml") + 60] ^= 1;
        assertThat(report("a.xlsx", damaged).fault()).isEqualTo(FileFault.FILE_DAMAGED);
    }

    @Test
    void zipBombIsRefusedBeforeItIsParsed() {
        byte[] ratio = zip("xl/workbook.xml", "<x/>", "xl/worksheets/sheet1.xml", " ".repeat(20_000_000));
        assertThat(ratio).hasSizeLessThan(30_000);
        assertThat(report("a.xlsx", ratio).fault()).isEqualTo(FileFault.FILE_TOO_LARGE);
        LandingReader small = new LandingReader(SmallCatalog.CATALOG, new ReadLimits(10, 10, 1000, 100_000, 5));
        ReadReport total = Readings.of(FileBytes.of("a.xlsx", WORKBOOK), LandingManifest.NONE, small)
                .report();
        assertThat(total.fault()).isEqualTo(FileFault.FILE_TOO_LARGE);
        assertThat(total.faultDetail()).contains("more than 1000 bytes");
    }

    @Test
    void externalEntitiesAreNotFollowed() throws IOException {
        ReadReport report = report(
                "a.xlsx",
                withEntry(
                        "xl/workbook.xml",
                        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                                + "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">&e;</workbook>"));
        assertThat(report.fault()).isEqualTo(FileFault.FILE_DAMAGED);
    }

    @Test
    void sheetThatIsListedButNotThereIsDamage() throws IOException {
        ReadReport report = report("a.xlsx", withEntry("xl/worksheets/sheet1.xml", ""));
        assertThat(report.fault()).isEqualTo(FileFault.FILE_DAMAGED);
        assertThat(report.faultDetail()).contains("lists sheet \"表\" but does not hold it");
    }

    /** The workbook with one entry replaced, or left out where the content is empty. */
    private static byte[] withEntry(String name, String content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(WORKBOOK));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(name) && content.isEmpty()) {
                    continue;
                }
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(entry.getName().equals(name) ? content.getBytes(StandardCharsets.UTF_8) : in.readAllBytes());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({"true, FILE_VANISHED", "false, FILE_UNREADABLE"})
    void fileThatCannotBeOpenedIsAFaultOfTheFile(boolean gone, FileFault expected) {
        IOException thrown = gone ? new NoSuchFileException("a.csv") : new AccessDeniedException("a.csv");
        assertThat(Readings.of(new Unopenable(thrown)).report().fault()).isEqualTo(expected);
        IOException local = new FileNotFoundException(gone ? "a.csv (No such file)" : "a.csv (Permission denied)");
        assertThat(Readings.of(new Unopenable(local)).report().fault()).isEqualTo(expected);
    }

    private record Unopenable(IOException thrown) implements SourceContent {
        @Override
        public String path() {
            return "a.csv";
        }

        @Override
        public String sha256() {
            return "0".repeat(64);
        }

        @Override
        public long sizeBytes() {
            return 1;
        }

        @Override
        public InputStream open() throws IOException {
            throw thrown;
        }
    }
}

package io.yearbook.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.catalog.Catalog;
import io.yearbook.catalog.CatalogException;
import io.yearbook.catalog.CatalogLoader;
import io.yearbook.catalog.LandingManifest;
import io.yearbook.catalog.LandingManifestParser;
import io.yearbook.model.Field;
import io.yearbook.model.FileFault;
import io.yearbook.model.RejectReason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents as they come: each ends as figures, or as a fault that says what to do. */
class DocumentFileTest {

    private static final String SENTENCE = "2023年，全区新增市场主体30722户，同比增长17.3%。";
    private static final String TEXT = "重庆市渝北区工作情况报告\n日期：2024-02-07\n" + SENTENCE + "受理矛盾纠纷13931件。\n";
    private static final String PAGE =
            "<h1>重庆市渝北区工作情况报告</h1><p>日期：2024-02-07</p><p>2023年，全区新增市场主体" + "&#51;0722户，同比增长17.3&#37;。</p>";

    private final LandingReader reader = new LandingReader(catalog(), ReadLimits.DEFAULT);

    private static Catalog catalog() {
        try {
            return CatalogLoader.load(Path.of("../datasets/catalog"));
        } catch (CatalogException faulty) {
            throw new IllegalStateException(faulty);
        }
    }

    private Readings read(String name, byte[] bytes) {
        return Readings.of(FileBytes.of(name, bytes), LandingManifest.NONE, reader);
    }

    private Readings read(String name, String text) {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16", "UTF-16LE"})
    void aTextIsReadInEachEncoding(String encoding) {
        assertThat(read("a.txt", TEXT.getBytes(Charset.forName(encoding))).show(Field.INDICATOR, Field.VALUE))
                .containsExactly("new_market_entities | 30722", "disputes_accepted | 13931");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <!DOCTYPE html><html><body>%s</body></html>
            <?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body>%s</body></html>
            <!-- made by hand --><meta charset="utf-8"><div>%s</div>
            <html><script>var a = "<p>99户</p>";</script><nav>首页 88户</nav>%s<footer>77户</footer></html>
            <header>99户</header><form id="page"><select><option>88户</option></select><article><header>%s</header></article></form>
            <p hidden>66户</p><p style="color: red; DISPLAY:none">新增市场主体55户。</p>%s<del>44户</del><p style="visibility: hidden">3户</p>
            """)
    void aPageIsReadHoweverItBegins(String page) {
        Readings read = read("a.html", page.formatted(PAGE));

        assertThat(read.report().notes()).containsExactly("4 numbers: 1 观测值, 1 增幅, 2 日期");
        assertThat(read.show(Field.INDICATOR, Field.VALUE, Field.REPORTED_CHANGE))
                .containsExactly("new_market_entities | 30722 | +17.3%");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
            重庆市渝北区人民政府办公室关于2023年工作情况的报告 | 重庆市渝北区人民政府办公室
            重庆市渝北区司法局 关于2023年工作情况的报告     | 重庆市渝北区司法局
            重庆市渝北区关于2023年工作情况的报告         | ''
            关于重庆市渝北区司法局2023年工作情况的报告      | ''
            """)
    void aDocumentThatNoOfficeSignsIsStatedByTheOneItsTitleBeginsWith(String title, String publisher) {
        String text = TEXT.replace("重庆市渝北区工作情况报告", title);

        assertThat(read("a.txt", text).show(Field.PUBLISHER)).containsExactly(publisher, publisher);
    }

    @Test
    void aPageOfAnotherEncodingAndPreformattedLinesAreRead() {
        String page = "<html><head><meta charset=\"gbk\"></head><body><pre>" + TEXT + "</pre></body></html>";

        assertThat(read("a.html", page.getBytes(Charset.forName("GBK"))).show(Field.VALUE))
                .containsExactly("30722", "13931");
    }

    @Test
    void aDocumentWithoutChineseStatesNoDate() {
        assertFault(
                read("a.md", "# Report\nGrowth was 5.5% in 2023.\n"),
                FileFault.MANIFEST_FAULTY,
                "give \"published_at\" in a.md.yml");
    }

    @Test
    void aTextThatIsACollectionIsRefused() {
        assertFault(
                read("lines.txt", TEXT + (SENTENCE + "\n").repeat(20_000)),
                FileFault.FILE_TOO_LARGE,
                "one document a file");
        assertFault(read("line.txt", TEXT + SENTENCE.repeat(20_000)), FileFault.FILE_TOO_LARGE, "one document a file");
    }

    @Test
    void aDocumentOfOneLineIsReadInFull() {
        Readings read = read("a.txt", TEXT + SENTENCE.repeat(150));

        assertThat(read.show(Field.VALUE)).hasSize(152);
        assertThat(read.places()).last().asString().startsWith("line 4, ");
    }

    @Test
    void anOldWordDocumentIsToBeSavedAnewWhateverItIsCalled() throws IOException {
        for (String name : new String[] {"a.doc", "a.docx"}) {
            assertFault(read(name, oldWordDocument()), FileFault.FORMAT_UNKNOWN, "a Word 97-2003 document (.doc)");
            assertThat(read(name, oldWordDocument()).report().faultDetail()).contains("save it as .docx");
        }
    }

    @Test
    void aBombInADocumentIsNotUnpacked() {
        byte[] bomb = WordBytes.zip(Map.of("word/document.xml", "<a>" + " ".repeat(8 << 20)));

        assertFault(read("a.docx", bomb), FileFault.FILE_TOO_LARGE, "the document as text");
    }

    @Test
    void aPdfOfPicturesOrBehindAPasswordOrCutOffIsRefused() throws IOException {
        byte[] pictures = pdf("");

        assertFault(read("a.pdf", pictures), FileFault.FORMAT_UNKNOWN, "its pages are pictures");
        assertFault(read("a.pdf", pdf("secret")), FileFault.FILE_ENCRYPTED, "save it without one");
        assertFault(
                read("a.pdf", new String(pictures, StandardCharsets.ISO_8859_1).substring(0, 60)),
                FileFault.FILE_DAMAGED,
                "deliver it again");
    }

    @Test
    void aPdfIsNotBelievedHowManyPagesItHas() {
        assertFault(read("a.pdf", """
                        %PDF-1.4
                        1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                        2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1000000>>endobj
                        trailer<</Root 1 0 R>>
                        %%EOF"""), FileFault.FORMAT_UNKNOWN, "its pages are pictures");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "sdmx-csv", "document", "markdown", "html", "docx", "pdf"})
    void aManifestMayNameEachFormat(String format) throws Exception {
        assertThat(LandingManifestParser.parse("a.yml", "format: " + format).format())
                .isEqualTo(format);
    }

    @Test
    void aDamagedFigureKeepsTheTimeThatItsDocumentReports() {
        Readings read = read("a.txt", TEXT + "截至2023年底，归集数据202310月条，化解信访事项4300余500件。\n");

        assertThat(read.records())
                .filteredOn(record -> record.fault() == RejectReason.TEXT_DAMAGED)
                .isNotEmpty()
                .allSatisfy(record -> assertThat(record.text(Field.PERIOD_END)).isEqualTo("2023-12-31"));
    }

    private static void assertFault(Readings read, FileFault fault, String detail) {
        assertThat(read.report().fault()).isEqualTo(fault);
        assertThat(read.report().faultDetail()).contains(detail);
        assertThat(read.records()).isEmpty();
    }

    private static byte[] oldWordDocument() throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            container.createDocument(new ByteArrayInputStream(new byte[512]), "WordDocument");
            container.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    /** A page without text; with a password where one is given. */
    private static byte[] pdf(String password) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(out);
            return out.toByteArray();
        }
    }
}

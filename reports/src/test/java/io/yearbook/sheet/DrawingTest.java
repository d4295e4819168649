package io.yearbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.content.AnnualReport;
import io.yearbook.content.ExampleReports;
import io.yearbook.workbook.WorkbookDump;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Small lines and bars of 指标总表, as Excel asks for them (MS-XLSX 2.2.4 and 2.6). */
class DrawingTest {

    private static final String X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
    private static final String XM = "http://schemas.microsoft.com/office/excel/2006/main";
    private static final String INDICATORS = "xl/worksheets/sheet3.xml";

    @Test
    void extensionsStandLastAndInTheOrderOfTheirKinds() throws Exception {
        Element worksheet = sheet(ExampleReports.yubei()).getDocumentElement();
        List<Element> children = children(worksheet);
        Element extensions = children.get(children.size() - 1);
        assertThat(extensions.getLocalName()).isEqualTo("extLst");
        assertThat(children(extensions))
                .extracting(extension -> extension.getAttribute("uri"))
                .containsExactly("{78C0D931-6437-407d-A8EE-F0AAD7539E65}", "{05C60535-1F16-4fd2-B633-F4F36F0B64E0}");
        assertThat(children(extensions))
                .extracting(extension -> children(extension).get(0))
                .allSatisfy(element -> assertThat(element.getNamespaceURI()).isEqualTo(X14))
                .extracting(Element::getLocalName)
                .containsExactly("conditionalFormattings", "sparklineGroups");
    }

    @Test
    void elementsOfALineAreInTheOrderOfTheSchema() throws Exception {
        Element group = first(sheet(ExampleReports.yubei()), X14, "sparklineGroup");
        assertThat(group.getAttribute("displayEmptyCellsAs")).isEqualTo("gap");
        assertThat(children(group))
                .extracting(Element::getLocalName)
                .containsExactly(
                        "colorSeries",
                        "colorNegative",
                        "colorAxis",
                        "colorMarkers",
                        "colorFirst",
                        "colorLast",
                        "colorHigh",
                        "colorLow",
                        "sparklines");
    }

    @Test
    void everyLineIsOfTheNumbersInItsOwnRow() throws Exception {
        AnnualReport report = ExampleReports.yubei();
        NodeList lines = sheet(report).getElementsByTagNameNS(X14, "sparkline");
        assertThat(lines.getLength()).isEqualTo(report.figures().size());
        for (int i = 0; i < lines.getLength(); i++) {
            Element line = (Element) lines.item(i);
            CellRangeAddress numbers = CellRangeAddress.valueOf(text(line, "f"));
            CellReference cell = new CellReference(text(line, "sqref"));
            assertThat(numbers.getFirstRow()).isEqualTo(cell.getRow()).isEqualTo(numbers.getLastRow());
            assertThat(numbers.getFirstColumn()).isGreaterThan(cell.getCol());
        }
    }

    @Test
    void yearsBeforeABreakOfTheSeriesAreNotDrawn() throws IOException {
        try (XSSFWorkbook workbook = WorkbookDump.reread(ExampleReports.yubei())) {
            Cell newest = WorkbookDump.cell(workbook, "指标总表", "可比序列2022年", 1);
            Cell first = WorkbookDump.cell(workbook, "指标总表", "可比序列2019年", 1);
            assertThat(newest.getNumericCellValue()).isEqualTo(2297.11);
            assertThat(first.getNumericCellValue()).isEqualTo(1908.74);
            assertThat(newest.getColumnIndex() - first.getColumnIndex()).isEqualTo(3);
            assertThat(first.getSheet()
                            .getRow(2)
                            .getCell(first.getColumnIndex() - 1)
                            .getStringCellValue())
                    .as("no column of 2018")
                    .isEqualTo("百分位%");
            assertThat(WorkbookDump.cell(workbook, "指标总表", "可比序列2021年", 3).getCellType())
                    .as("a year without a value is a gap")
                    .isEqualTo(CellType.BLANK);
        }
    }

    @Test
    void everyBarHasTheRuleThatItBelongsTo() throws Exception {
        Document sheet = sheet(ExampleReports.yubei());
        List<String> extended = new ArrayList<>();
        NodeList bars = sheet.getElementsByTagNameNS(X14, "cfRule");
        for (int i = 0; i < bars.getLength(); i++) {
            extended.add(((Element) bars.item(i)).getAttribute("id"));
        }
        List<String> referred = new ArrayList<>();
        NodeList ids = sheet.getElementsByTagNameNS(X14, "id");
        for (int i = 0; i < ids.getLength(); i++) {
            referred.add(ids.item(i).getTextContent());
        }
        assertThat(extended).isNotEmpty().doesNotHaveDuplicates().containsExactlyElementsOf(referred);
        assertThat(extended).allMatch(id -> id.matches("\\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}}"));
    }

    @Test
    void barsOfPercentLieAtTheirChangesAlone() throws Exception {
        Element bar = first(sheet(ExampleReports.yubei()), X14, "conditionalFormatting");
        assertThat(text(bar, "sqref")).isEqualTo("H4 H7");
        Element limits = first(sheet(ExampleReports.yubei()), X14, "dataBar");
        assertThat(children(limits))
                .extracting(Element::getLocalName)
                .containsExactly("cfvo", "cfvo", "negativeFillColor", "axisColor");
        assertThat(text(limits, "f")).isEqualTo("-50");
    }

    @ParameterizedTest
    @ValueSource(strings = {INDICATORS, "xl/styles.xml", "xl/worksheets/sheet11.xml"})
    void coloursHaveFourBytesAsTheSchemaAsks(String part) throws Exception {
        NodeList elements = part(ExampleReports.yubei(), part).getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            assertThat(element.hasAttribute("rgb") ? element.getAttribute("rgb") : "FF000000")
                    .as(element.getTagName())
                    .matches("[0-9A-F]{8}");
        }
    }

    private static Document sheet(AnnualReport report) throws Exception {
        return part(report, INDICATORS);
    }

    private static Document part(AnnualReport report, String name) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(WorkbookDump.bytes(report)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(zip.readAllBytes()));
                }
            }
        }
        throw new AssertionError("no " + name);
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    private static Element first(Document document, String namespace, String name) {
        return (Element) Objects.requireNonNull(
                document.getElementsByTagNameNS(namespace, name).item(0));
    }

    private static String text(Element parent, String name) {
        return Objects.requireNonNull(parent.getElementsByTagNameNS(XM, name).item(0))
                .getTextContent();
    }
}

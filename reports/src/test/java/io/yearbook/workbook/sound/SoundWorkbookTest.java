package io.yearbook.workbook.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sound workbook with a table, a chart, a link, a name and merged cells, damaged in one place each time. */
class SoundWorkbookTest {

    private static final byte[] SOUND = workbook();

    @Test
    void aSoundWorkbookHasNoFaults() {
        assertThat(SoundWorkbook.faults(SOUND)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        xl/workbook.xml          | name="数据"              | name="数:据"             | sheet name 数:据
        xl/workbook.xml          | name="图"                | name="数据"              | two sheets are called 数据
        xl/workbook.xml          | sheetId="2"              | sheetId="1"              | two sheets have the id 1
        xl/workbook.xml          | name="数值"              | name="A1"                | name A1
        xl/workbook.xml          | name="数值"              | name="表一"              | the name 表一 is given twice
        xl/workbook.xml          | 数据!$B$2:$B$3           | 无此表!$B$2:$B$3         | name 数值 refers to 无此表!$B$2:$B$3
        xl/workbook.xml          | 数据!$B$2:$B$3           | 数据!#REF!               | name 数值 leads nowhere
        xl/styles.xml            | fontId="0"               | fontId="7"               | a style has the font 7
        xl/worksheets/sheet1.xml | r="B2"                   | r="A2"                   | cell A2 in row 2 after column 1
        xl/worksheets/sheet1.xml | <row r="3"               | <row r="2"               | row 2 after 2
        xl/worksheets/sheet1.xml | ref="D4:E5"              | ref="F2:F5"              | merged cells overlap
        xl/worksheets/sheet1.xml | location="图!A1"         | location="图!A9"         | where there is no cell
        xl/worksheets/sheet1.xml | location="图!A1"         | location="无!A1"         | refers to 无!A1
        xl/worksheets/sheet1.xml | ref="E1:F2"              | ref="XFD1:XFE2"          | is at XFD1:XFE2
        xl/worksheets/sheet1.xml | <tableParts              | <extLst><ext uri="{0}"/></extLst><tableParts | extension {0}
        xl/worksheets/sheet1.xml | <tableParts              | <cols/><tableParts       | cols is out of order
        xl/tables/table1.xml     | ref="A1:B3"              | ref="A1:E3"              | overlaps
        xl/tables/table1.xml     | name="值"                | name="数"                | and its table column "数"
        xl/tables/table1.xml     | name="值"                | name="年"                | column 年
        xl/workbook.xml          | activeTab="0"            | activeTab="7"            | sheet 7 is open
        xl/worksheets/sheet1.xml | <tableParts              | <extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><other/></ext></extLst><tableParts | other in the extension of sparklineGroups
        xl/worksheets/sheet1.xml | <tableParts              | <extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><conditionalFormattings><conditionalFormatting><cfRule id="{1}"/></conditionalFormatting></conditionalFormattings></ext></extLst><tableParts | no rule has the id {1}
        xl/charts/chart1.xml     | <c:ptCount val="2"/>     | <c:ptCount val="3"/>     | a chart keeps 3 values of 数据!$A$2:$A$3
        xl/charts/chart1.xml     | <c:barDir val=           | <c:axId val="1"/><c:barDir val= | barDir of a chart's barChart is out of order
        xl/sharedStrings.xml     | 2021                     | _x0007_                  | escaped control character
        [Content_Types].xml      | drawingml.chart+xml      | drawingml.other+xml      | is led to as a chart
        xl/charts/chart1.xml     | $B$3                     | $B$9                     | a chart refers to 数据!$B$2:$B$9, where there is no cell
        xl/drawings/drawing1.xml | <xdr:col>9</xdr:col>     | <xdr:col>1</xdr:col>     | an anchor ends before it begins
        xl/sharedStrings.xml     | 2021                     | &#7;                     | xl/sharedStrings.xml is not XML
        xl/_rels/workbook.xml.rels | worksheets/sheet2.xml  | worksheets/sheet9.xml    | leads to xl/worksheets/sheet9.xml
        [Content_Types].xml      | /xl/styles.xml           | /xl/no.xml               | xl/no.xml has a content type and is not there
        """)
    void damageIsFound(String part, String text, String replacement, String fault) throws IOException {
        assertThat(SoundWorkbook.faults(damaged(part, text, replacement)))
                .anySatisfy(found -> assertThat(found).contains(fault));
    }

    private static byte[] damaged(String part, String text, String replacement) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean replaced = false;
        try (ZipInputStream source = new ZipInputStream(new ByteArrayInputStream(SOUND));
                ZipOutputStream target = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = source.getNextEntry(); entry != null; entry = source.getNextEntry()) {
                byte[] content = source.readAllBytes();
                target.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(part)) {
                    String xml = new String(content, StandardCharsets.UTF_8);
                    replaced = xml.contains(text);
                    content = replaceFirst(xml, text, replacement).getBytes(StandardCharsets.UTF_8);
                }
                target.write(content);
            }
        }
        assertThat(replaced).as("%s holds %s", part, text).isTrue();
        return bytes.toByteArray();
    }

    private static String replaceFirst(String xml, String text, String replacement) {
        int at = Math.max(0, xml.indexOf(text));
        return xml.substring(0, at) + replacement + xml.substring(Math.min(xml.length(), at + text.length()));
    }

    private static byte[] workbook() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet data = workbook.createSheet("数据");
            XSSFSheet chart = workbook.createSheet("图");
            chart.createRow(0).createCell(0).setCellValue("图");
            String[][] texts = {{"年", "值"}, {"2021", "1"}, {"2022", "2"}};
            for (int row = 0; row < texts.length; row++) {
                data.createRow(row).createCell(0).setCellValue(texts[row][0]);
                data.getRow(row).createCell(1).setCellValue(texts[row][1]);
            }
            data.addMergedRegion(new CellRangeAddress(0, 1, 4, 5));
            data.addMergedRegion(new CellRangeAddress(3, 4, 3, 4));
            var table = data.createTable(new AreaReference("A1:B3", SpreadsheetVersion.EXCEL2007));
            table.setName("表一");
            table.setDisplayName("表一");
            table.updateHeaders();
            var name = workbook.createName();
            name.setNameName("数值");
            name.setRefersToFormula("数据!$B$2:$B$3");
            Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress("图!A1");
            data.getRow(1).getCell(0).setHyperlink(link);
            draw(data, chart);
            workbook.write(bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    private static void draw(XSSFSheet data, XSSFSheet sheet) {
        var drawing = sheet.createDrawingPatriarch();
        XSSFChart chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, 2, 2, 9, 9));
        var categories = chart.createCategoryAxis(AxisPosition.BOTTOM);
        var values = chart.createValueAxis(AxisPosition.LEFT);
        var bars = chart.createData(ChartTypes.BAR, categories, values);
        bars.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(data, new CellRangeAddress(1, 2, 0, 0)),
                XDDFDataSourcesFactory.fromNumericCellRange(data, new CellRangeAddress(1, 2, 1, 1)));
        chart.plot(bars);
    }
}

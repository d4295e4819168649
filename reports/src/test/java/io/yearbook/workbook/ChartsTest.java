package io.yearbook.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yearbook.workbook.Chart.CategoryOrder;
import io.yearbook.workbook.Chart.Cells;
import io.yearbook.workbook.Chart.Kind;
import io.yearbook.workbook.Chart.Limits;
import io.yearbook.workbook.Chart.Series;
import io.yearbook.workbook.Chart.ValueAxis;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChartsTest {

    private static final int YEARS = 5;
    private static final double[][] VALUES = {{3, 2, Double.NaN, 1, 2}, {5, 4, 4, 2, 1}, {7, 9, 8, 6, 5}};

    @Test
    void ranksHaveTheFirstOnTopAndWholeNumbers() throws IOException {
        String xml = xml(Kind.LINE, 3);
        assertThat(part(xml, "<c:valAx>", "</c:valAx>"))
                .contains("<c:orientation val=\"maxMin\"/>", "<c:min val=\"1.0\"/>", "formatCode=\"0\"")
                .contains("sourceLinked=\"false\"")
                .containsPattern("<c:majorUnit val=\"\\d+\\.0\"/>");
    }

    @Test
    void missingPointIsAGapAndNotAZero() throws IOException {
        String xml = xml(Kind.LINE, 1);
        assertThat(xml).contains("<c:dispBlanksAs val=\"gap\"/>");
        assertThat(part(xml, "<c:val>", "</c:val>"))
                .contains("<c:ptCount val=\"5\"/>")
                .doesNotContain("<c:pt idx=\"2\">");
    }

    @Test
    void noLineLeadsToAPointThatIsNotComparable() throws IOException {
        String apart = part(xml(Kind.LINE, 1), "<c:dPt>", "</c:dPt>");
        assertThat(apart).contains("<c:idx val=\"4\"/>", "<a:ln><a:noFill/></a:ln>");
    }

    @ParameterizedTest
    @EnumSource
    void seriesNeverRestOnColourAlone(Kind kind) throws IOException {
        String xml = xml(kind, 3);
        assertThat(xml).contains("0072B2");
        if (kind == Kind.LINE) {
            assertThat(xml).contains("\"circle\"", "\"square\"", "\"triangle\"", "\"dash\"", "\"sysDot\"");
        }
    }

    @Test
    void everyCategoryIsNamedHoweverManyThereAre() throws IOException {
        assertThat(part(xml(Kind.BAR, 1), "<c:catAx>", "</c:catAx>"))
                .containsPattern("<c:crosses [^>]*/>(<c:auto [^>]*/>)?<c:tickLblSkip val=\"1\"/>$");
    }

    @Test
    void intervalsAreColumnsOfWhichOnlyTheUpperPartIsSeen() throws IOException {
        String xml = xml(Kind.INTERVAL, 3);
        assertThat(xml).doesNotContain("hiLowLines");
        assertThat(part(xml, "<c:barChart>", "</c:barChart>"))
                .contains("<c:grouping val=\"stacked\"/>", "<c:overlap val=\"100\"/>", "数据!$B$3:$F$3", "数据!$B$4:$F$4")
                .containsPattern("<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>");
        assertThat(part(xml, "<c:lineChart>", "</c:lineChart>")).contains("数据!$B$2:$F$2", "<c:showVal val=\"true\"/>");
        assertThat(part(xml, "<c:legend>", "</c:legend>")).contains("<c:idx val=\"0\"/><c:delete val=\"true\"/>");
    }

    @Test
    void changesStandInOnePlaceBesideTheirNumbersWithinTheLimits() throws IOException {
        String xml = xml(Kind.CHANGE, 3);
        assertThat(xml.split("<c:showVal val=\"true\"/>", -1)).hasSize(4);
        assertThat(xml).contains("<c:grouping val=\"clustered\"/>", "<c:overlap val=\"100\"/>");
        assertThat(part(xml, "<c:valAx>", "</c:valAx>"))
                .contains("<c:max val=\"4.0\"/>")
                .doesNotContain("<c:min ", "<c:title>");
        assertThat(xml(Kind.CHANGE, 1)).as("colours have a meaning").contains("<c:legend>");
    }

    @Test
    void intervalsWithoutTheirEndsAreRefused() {
        assertThatThrownBy(() -> xml(Kind.INTERVAL, 2)).hasMessage("chart \"历年位次\": intervals need 3 series, not 2");
    }

    @Test
    void legendIsForMoreThanOneSeries() throws IOException {
        assertThat(xml(Kind.LINE, 1)).doesNotContain("<c:legend>");
        assertThat(xml(Kind.LINE, 2)).contains("<c:legend>");
    }

    @Test
    void textHasAChineseFontAndTheChartAnAlternativeText() throws IOException {
        assertThat(xml(Kind.BAR, 1)).contains("<a:ea typeface=\"宋体\"/>", "<a:ea typeface=\"黑体\"/>");
        try (XSSFWorkbook workbook = reread(Kind.BAR, 1)) {
            assertThat(text(workbook.getSheetAt(0).getDrawingPatriarch().getPackagePart()))
                    .contains("descr=\"三个指标五年的位次。\"", "title=\"历年位次\"");
        }
    }

    @ParameterizedTest
    @EnumSource
    void sameChartIsTheSameXml(Kind kind) throws IOException {
        assertThat(xml(kind, 3)).isEqualTo(xml(kind, 3));
    }

    @ParameterizedTest
    @EnumSource
    void chartFollowsItsCells(Kind kind) throws IOException {
        assertThat(xml(kind, 3)).contains("<c:f>数据!$B$1:$F$1</c:f>", "<c:f>数据!$B$3:$F$3</c:f>");
    }

    @Test
    void seriesOfAnotherLengthIsRefused() {
        XSSFSheet sheet = filled(new XSSFWorkbook());
        Cells years = Cells.ofRow(sheet, 0, 1, YEARS);
        assertThatThrownBy(() -> chart(Kind.LINE, years, List.of(Series.of("甲", Cells.ofRow(sheet, 1, 1, 3)))))
                .hasMessage("chart \"历年位次\", series \"甲\": 3 values for 5 categories");
    }

    private static Chart chart(Kind kind, Cells categories, List<Series> series) {
        ValueAxis axis = switch (kind) {
            case LINE, INTERVAL -> ValueAxis.ofRanks("位次", 22);
            case CHANGE -> ValueAxis.within(new Limits(null, 4), "", "0.0", "0");
            case BAR, STACKED_BAR, STACKED_COLUMN -> ValueAxis.of("得分", "0.0");
        };
        return new Chart(kind, "历年位次", "三个指标五年的位次。", categories, CategoryOrder.AS_GIVEN, axis, series);
    }

    private static XSSFSheet filled(XSSFWorkbook workbook) {
        XSSFSheet sheet = workbook.createSheet("数据");
        for (int row = 0; row <= VALUES.length; row++) {
            sheet.createRow(row);
            for (int year = 0; year < YEARS; year++) {
                double value = row == 0 ? 2018 + year : VALUES[row - 1][year];
                if (!Double.isNaN(value)) {
                    sheet.getRow(row).createCell(1 + year).setCellValue(value);
                }
            }
        }
        return sheet;
    }

    private static byte[] drawn(Kind kind, int series) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = filled(workbook);
            List<Series> all = List.of(
                    new Series("甲", Cells.ofRow(sheet, 1, 1, YEARS), Set.of(4)),
                    Series.of("乙", Cells.ofRow(sheet, 2, 1, YEARS)),
                    Series.of("丙", Cells.ofRow(sheet, 3, 1, YEARS)));
            Chart chart = chart(kind, Cells.ofRow(sheet, 0, 1, YEARS), all.subList(0, series));
            Charts.draw(sheet, chart, new CellRangeAddress(6, 24, 0, 9));
            workbook.write(out);
        }
        return out.toByteArray();
    }

    private static XSSFWorkbook reread(Kind kind, int series) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(drawn(kind, series)));
    }

    private static String xml(Kind kind, int series) throws IOException {
        try (XSSFWorkbook workbook = reread(kind, series)) {
            XSSFChart chart =
                    workbook.getSheetAt(0).getDrawingPatriarch().getCharts().get(0);
            return text(chart.getPackagePart());
        }
    }

    private static String text(PackagePart part) throws IOException {
        return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static String part(String xml, String from, String to) {
        int start = xml.indexOf(from);
        assertThat(start).as(from).isNotNegative();
        return xml.substring(start, xml.indexOf(to, start));
    }
}

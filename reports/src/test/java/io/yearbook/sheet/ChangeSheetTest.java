package io.yearbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.content.AnnualReport;
import io.yearbook.content.ChangeChart;
import io.yearbook.content.ExampleReports;
import io.yearbook.content.Figure;
import io.yearbook.content.FigureBuilder;
import io.yearbook.model.Period;
import io.yearbook.model.ValueKind;
import io.yearbook.workbook.WorkbookDump;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class ChangeSheetTest {

    @Test
    void everyChartHasItsBarsFilledAndItsTitleInChinese() throws IOException {
        try (XSSFWorkbook workbook = WorkbookDump.reread(ExampleReports.yubei())) {
            List<XSSFChart> charts = charts(workbook);
            assertThat(charts).hasSize(ExampleReports.yubei().changeCharts().size());
            for (XSSFChart chart : charts) {
                String xml = xml(chart);
                assertThat(chart.getTitleText().getString()).contains("较上年增减", "　单位：");
                assertThat(Arrays.stream(xml.split("<c:ser>")).skip(1))
                        .allSatisfy(series ->
                                assertThat(series).contains("<a:solidFill>", "<c:invertIfNegative val=\"false\"/>"));
            }
        }
    }

    @Test
    void nothingToDrawIsSaidAndNoChartIsEmpty() throws IOException {
        try (XSSFWorkbook workbook = WorkbookDump.reread(ExampleReports.empty())) {
            XSSFSheet sheet = workbook.getSheet(ChangeSheet.NAME);
            assertThat(sheet.getDrawingPatriarch()).isNull();
            assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).startsWith("没有可画的增减");
        }
    }

    @Test
    void noPageEndsWithinAChart() throws IOException {
        AnnualReport report = ExampleReports.of(figures(30, "%", "百分点"));
        assertThat(report.changeCharts()).hasSize(2);
        try (XSSFWorkbook workbook = WorkbookDump.reread(report)) {
            XSSFSheet sheet = workbook.getSheet(ChangeSheet.NAME);
            int[] breaks = sheet.getRowBreaks();
            assertThat(breaks).isNotEmpty();
            List<XSSFShape> shapes = sheet.getDrawingPatriarch().getShapes();
            assertThat(shapes).hasSize(2);
            for (XSSFShape shape : shapes) {
                XSSFClientAnchor place = (XSSFClientAnchor) shape.getAnchor();
                assertThat(IntStream.of(breaks))
                        .noneMatch(last -> last >= place.getRow1() - 1 && last < place.getRow2());
            }
        }
    }

    @Test
    void theNumbersBehindTheBarsLeadToTheirLinesAndAreNotPrinted() throws IOException {
        AnnualReport report = ExampleReports.yubei();
        ChangeChart chart = report.changeCharts().get(0);
        try (XSSFWorkbook workbook = WorkbookDump.reread(report)) {
            XSSFSheet sheet = workbook.getSheet(ChangeSheet.NAME);
            int index = workbook.getSheetIndex(sheet);
            assertThat(workbook.getPrintArea(index)).startsWith("增减图!$A$1:$H$");
            Row first = sheet.getRow(3);
            assertThat(first.getCell(9).getStringCellValue())
                    .isEqualTo(chart.bars().get(0).name());
            Cell see = first.getCell(first.getLastCellNum() - 1);
            assertThat(see.getStringCellValue()).isEqualTo("指标总表第4行");
            assertThat(see.getHyperlink().getAddress()).isEqualTo("'指标总表'!A4");
        }
    }

    /** So many figures with a change in each unit. */
    private static Figure[] figures(int each, String... units) {
        return IntStream.range(0, each * units.length)
                .mapToObj(i -> FigureBuilder.figure(
                                FigureBuilder.indicator("n" + i, "指标" + i, "economy", "件", ValueKind.FLOW, 0),
                                ExampleReports.YUBEI,
                                Period.fullYear(2022))
                        .value("1")
                        .change("1", String.valueOf(i - each), units[i % units.length])
                        .build())
                .toArray(Figure[]::new);
    }

    private static List<XSSFChart> charts(XSSFWorkbook workbook) {
        return workbook.getSheet(ChangeSheet.NAME).getDrawingPatriarch().getCharts();
    }

    private static String xml(XSSFChart chart) throws IOException {
        return new String(chart.getPackagePart().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}

package io.yearbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.content.AnnualReport;
import io.yearbook.content.ExampleDigests;
import io.yearbook.content.ExampleReports;
import io.yearbook.content.Figure;
import io.yearbook.content.FigureBuilder;
import io.yearbook.model.Period;
import io.yearbook.model.ValueKind;
import io.yearbook.workbook.WorkbookDump;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DigestSheetTest {

    /** An A4 page between its margins, at the scale that turns 10 points into 8. */
    private static final double PAGE_POINTS = 726 / 0.79;

    private static final double PAGE_CHARACTERS = 100 / 0.8;

    static List<AnnualReport> reports() {
        return List.of(
                ExampleReports.yubei(),
                ExampleReports.city(),
                ExampleReports.empty(),
                ExampleDigests.ofManyIndicators(),
                ExampleDigests.ofLongNames());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void digestIsOnePageInLegibleType(AnnualReport report) throws IOException {
        try (XSSFWorkbook workbook = WorkbookDump.reread(report)) {
            XSSFSheet sheet = workbook.getSheet("摘要");
            assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 1);
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getPrintSetup().getLandscape()).isFalse();
            AreaReference area = printed(workbook);
            double height = 0;
            for (int row = 0; row <= area.getLastCell().getRow(); row++) {
                Row line = sheet.getRow(row);
                height += line == null ? sheet.getDefaultRowHeightInPoints() : line.getHeightInPoints();
            }
            assertThat(height).isLessThan(PAGE_POINTS);
            double width = 0;
            for (int column = 0; column <= area.getLastCell().getCol(); column++) {
                width += sheet.getColumnWidth(column) / 256.0;
            }
            assertThat(width).isLessThan(PAGE_CHARACTERS);
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyStatementLeadsToTheLineItIsAbout(AnnualReport report) throws IOException {
        try (XSSFWorkbook workbook = WorkbookDump.reread(report)) {
            for (Cell cell : links(workbook.getSheet("摘要"))) {
                CellReference to = new CellReference(cell.getHyperlink().getAddress());
                assertThat(workbook.getSheet(to.getSheetName())).isNotNull();
                if (cell.getStringCellValue().contains("第")) {
                    assertThat(cell.getStringCellValue()).isEqualTo(to.getSheetName() + "第" + (to.getRow() + 1) + "行");
                    String indicator = indicatorIn(workbook.getSheet(to.getSheetName()), to.getRow());
                    String said = saidIn(cell.getRow());
                    assertThat(said).contains(indicator.substring(0, Math.min(10, indicator.length())));
                }
            }
        }
    }

    @Test
    void keyRanksAreANativeChartWithItsNumbersBesideThePage() throws IOException {
        try (XSSFWorkbook workbook = WorkbookDump.reread(ExampleDigests.ofManyIndicators())) {
            XSSFSheet sheet = workbook.getSheet("摘要");
            assertThat(sheet.createDrawingPatriarch().getCharts()).hasSize(1);
            assertThat(sheet.getRow(1).getCell(12).getStringCellValue()).isEqualTo("图表数据：位次");
            assertThat(printed(workbook).getLastCell().getCol()).isLessThan((short) 12);
        }
    }

    @Test
    void manyDomainsGetAsMuchOfAFreePageAsTheirNamesNeed() throws IOException {
        Figure[] figures = IntStream.rangeClosed(1, 14)
                .mapToObj(i -> FigureBuilder.figure(
                                FigureBuilder.indicator("n" + i, "指标" + i, "领域" + i, "个", ValueKind.FLOW, 0),
                                ExampleReports.YUBEI,
                                Period.fullYear(2022))
                        .value("1")
                        .build())
                .toArray(Figure[]::new);
        try (XSSFWorkbook workbook = WorkbookDump.reread(ExampleReports.of(figures))) {
            XSSFSheet sheet = workbook.getSheet("摘要");
            XSSFClientAnchor place = (XSSFClientAnchor)
                    sheet.getDrawingPatriarch().getShapes().get(0).getAnchor();
            double height = IntStream.range(place.getRow1(), place.getRow2())
                    .mapToDouble(row -> sheet.getRow(row).getHeightInPoints())
                    .sum();
            assertThat(height).isGreaterThanOrEqualTo(14 * 20);
        }
    }

    private static AreaReference printed(XSSFWorkbook workbook) {
        String area = workbook.getPrintArea(workbook.getSheetIndex("摘要"));
        return new AreaReference(area, SpreadsheetVersion.EXCEL2007);
    }

    private static List<Cell> links(XSSFSheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .filter(cell -> cell.getHyperlink() != null)
                .toList();
    }

    private static String indicatorIn(XSSFSheet sheet, int row) {
        for (Cell head : sheet.getRow(2)) {
            if (head.getStringCellValue().equals("指标")) {
                return sheet.getRow(row).getCell(head.getColumnIndex()).getStringCellValue();
            }
        }
        throw new AssertionError(sheet.getSheetName() + " names no indicator");
    }

    private static String saidIn(Row row) {
        return row.getCell(0).getStringCellValue() + row.getCell(1).getStringCellValue();
    }
}

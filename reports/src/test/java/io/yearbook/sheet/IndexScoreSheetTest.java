package io.yearbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.yearbook.content.AnnualReport;
import io.yearbook.content.ExampleIndexes;
import io.yearbook.content.ExampleReports;
import io.yearbook.workbook.WorkbookDump;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class IndexScoreSheetTest {

    private static final DataFormatter SHOWN = new DataFormatter();

    @Test
    void printedContributionsSumToThePrintedScore() throws IOException {
        for (AnnualReport report : List.of(ExampleReports.city(), ExampleReports.yubei())) {
            try (XSSFWorkbook workbook = WorkbookDump.reread(report)) {
                XSSFSheet sheet = workbook.getSheet("综合指数");
                for (String heading : List.of("各部分的贡献", "各项指标的贡献")) {
                    int checked = 0;
                    for (Row row : table(sheet, heading)) {
                        if (row.getCell(1).getCellType() == CellType.NUMERIC) {
                            assertThat(sumFrom(row, 2)).isCloseTo(row.getCell(1).getNumericCellValue(), within(1e-9));
                            checked++;
                        }
                    }
                    assertThat(checked).as(heading).isEqualTo(3);
                }
            }
        }
    }

    @Test
    void partsOfTheAreaSumToItsScore() throws IOException {
        try (XSSFWorkbook workbook = WorkbookDump.reread(ExampleReports.yubei())) {
            List<Row> parts = table(workbook.getSheet("综合指数"), "区县活力指数的构成（2022年）");
            assertThat(parts.stream().map(row -> row.getCell(0).getStringCellValue()))
                    .containsExactly("区县活力指数", "　经济活力", "　　经济规模", "　　名义增速", "　办理时长");
            int contribution = 5;
            assertThat(number(parts.get(1), contribution) + number(parts.get(4), contribution))
                    .isCloseTo(number(parts.get(0), contribution), within(1e-9));
            assertThat(number(parts.get(2), contribution) + number(parts.get(3), contribution))
                    .isCloseTo(number(parts.get(1), contribution), within(1e-9));
        }
    }

    @Test
    void districtsStandInOrderOfTheirRankAndThoseWithoutHaveAReason() throws IOException {
        try (XSSFWorkbook workbook = WorkbookDump.reread(ExampleReports.city())) {
            XSSFSheet sheet = workbook.getSheet("综合指数");
            Row head = rows(sheet).stream()
                    .filter(row -> SHOWN.formatCellValue(row.getCell(1)).equals("位次"))
                    .findFirst()
                    .orElseThrow();
            List<Row> rows = rows(sheet).stream()
                    .filter(row -> row.getRowNum() > head.getRowNum() && row.getRowNum() <= head.getRowNum() + 4)
                    .toList();
            assertThat(rows.stream()
                            .map(row -> row.getCell(0).getStringCellValue() + SHOWN.formatCellValue(row.getCell(1))))
                    .containsExactly("江北区1", "渝北区2", "渝中区3", "璧山区");
            assertThat(rows.get(3).getCell(2).getCellType()).isEqualTo(CellType.BLANK);
            assertThat(rows.get(3).getCell(10).getStringCellValue()).isEqualTo("有数据的部分不足，不计分。");
        }
    }

    @Test
    void areaIsDescribedInWords() {
        assertThat(ExampleReports.yubei().indexes().get(0).statements())
                .containsExactly(
                        "2022年得分63.13，较上年提高1.25，居3个区县第2位（权重和方法变动时，90%的情形在第1—3位）。",
                        "优势：经济规模（得分100.00，第2位）。", "短板：名义增速（得分24.40，第2位）。");
    }

    @Test
    void cityIsToldWhoLeads() {
        assertThat(ExampleReports.city().indexes().get(0).statements())
                .containsExactly("2022年3个区县有位次：第1位江北区（73.20）、第2位渝北区（63.13）、第3位渝中区（59.67）。", "1个区县没有得分，原因见说明栏。");
    }

    @Test
    void methodIsInWords() {
        assertThat(ExampleReports.city().indexes().get(0).method())
                .containsExactly(
                        "构成与权重：经济活力66.7%（下设经济规模50%、名义增速50%）、办理时长33.3%（越低越好）。",
                        "标准化：极差标准化（最小值到最大值），以各年数据为准，记0—100分。",
                        "合成：加权算术平均（强项可弥补弱项），有分部分的权重不低于60%方计总分；缺失部分的权重由其余部分分摊，不按0分计。",
                        "排名：得分高者在前，按2位小数比较，得分相同位次并列（1、2、2、4），不足3个区县不排名。",
                        "位次区间：随机改变权重（±25%）、标准化方法、合成方法500次，取所得位次的5%、50%、95%分位数，并包含本指数位次。");
    }

    @Test
    void yearWithoutARankSaysWhy() throws IOException {
        try (XSSFWorkbook workbook = WorkbookDump.reread(ExampleReports.yubei())) {
            XSSFSheet sheet = workbook.getSheet("综合指数");
            assertThat(sheet.getDrawingPatriarch().getCharts()).hasSize(2);
            Row year = rows(sheet).stream()
                    .filter(row -> SHOWN.formatCellValue(row.getCell(0)).equals("2020年"))
                    .findFirst()
                    .orElseThrow();
            assertThat(year.getCell(2).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(year.getCell(1).getCellType()).isEqualTo(CellType.BLANK);
            assertThat(year.getCell(10).getStringCellValue()).isEqualTo("可比区县过少，不排名。");
        }
    }

    @Test
    void manyPartsStandInSeveralTablesThatTogetherSumToTheScore() throws IOException {
        try (XSSFWorkbook workbook = WorkbookDump.reread(ExampleIndexes.city(38, 20))) {
            XSSFSheet sheet = workbook.getSheet("综合指数");
            List<Row> first = rows(sheet).stream()
                    .filter(row -> SHOWN.formatCellValue(row.getCell(0)).startsWith("示例7土"))
                    .toList();
            assertThat(first)
                    .as("standings, and twenty parts in tables of eight")
                    .hasSize(4);
            double score = number(first.get(0), 2);
            assertThat(first.subList(1, 4).stream()
                            .mapToDouble(row -> sumFrom(row, 2))
                            .sum())
                    .isCloseTo(score, within(1e-9));
            assertThat(sheet.getDrawingPatriarch().getCharts())
                    .as("ranks; so many parts make no chart")
                    .hasSize(1);
        }
    }

    @Test
    void sheetWithoutAnIndexSaysSo() throws IOException {
        try (XSSFWorkbook workbook = WorkbookDump.reread(ExampleReports.empty())) {
            assertThat(workbook.getSheet("综合指数").getRow(2).getCell(0).getStringCellValue())
                    .isEqualTo("本期没有可以计分的综合指数。");
        }
    }

    /** Rows below the head that follows the heading, up to the first that is empty. */
    private static List<Row> table(XSSFSheet sheet, String heading) {
        List<Row> rows = new ArrayList<>();
        for (Row row : rows(sheet)) {
            if (SHOWN.formatCellValue(row.getCell(0)).equals(heading)) {
                for (int i = row.getRowNum() + 2;
                        sheet.getRow(i) != null && sheet.getRow(i).getLastCellNum() > 1;
                        i++) {
                    rows.add(sheet.getRow(i));
                }
            }
        }
        return rows;
    }

    private static List<Row> rows(XSSFSheet sheet) {
        List<Row> rows = new ArrayList<>();
        sheet.forEach(rows::add);
        return rows;
    }

    private static double sumFrom(Row row, int column) {
        double sum = 0;
        for (Cell cell : row) {
            if (cell.getColumnIndex() >= column && cell.getCellType() == CellType.NUMERIC) {
                sum += cell.getNumericCellValue();
            }
        }
        return sum;
    }

    private static double number(Row row, int column) {
        return row.getCell(column).getNumericCellValue();
    }
}

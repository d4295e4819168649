package io.yearbook.accessible;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.content.AnnualReport;
import io.yearbook.content.ExampleReports;
import io.yearbook.workbook.WorkbookDump;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AccessibleEditionTest {

    static Stream<AnnualReport> reports() {
        return Stream.of(ExampleReports.yubei(), ExampleReports.city(), ExampleReports.empty());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everySheetIsOneTableFromA1WithoutGaps(AnnualReport report) throws IOException {
        try (XSSFWorkbook workbook = written(report)) {
            workbook.forEach(sheet -> assertPlain((XSSFSheet) sheet));
        }
    }

    private static void assertPlain(XSSFSheet sheet) {
        String name = sheet.getSheetName();
        assertThat(sheet.getTables()).as(name).hasSize(1);
        XSSFTable table = sheet.getTables().get(0);
        assertThat(table.getStartCellReference().formatAsString()).as(name).isEqualTo("A1");
        assertThat(table.getEndRowIndex()).as(name).isEqualTo(sheet.getLastRowNum());
        assertThat(table.getHeaderRowCount()).as(name).isEqualTo(1);
        assertThat(sheet.getMergedRegions()).as(name).isEmpty();
        assertThat(sheet.getPaneInformation()).as(name).isNull();
        assertThat(sheet.getDrawingPatriarch()).as(name).isNull();
        assertThat(sheet.getSheetConditionalFormatting().getNumConditionalFormattings())
                .as(name)
                .isZero();
        List<String> heads = texts(sheet.getRow(0));
        assertThat(heads).as(name).doesNotContain("").doesNotHaveDuplicates();
        for (Row row : sheet) {
            assertThat(texts(row)).as("%s, row %d", name, row.getRowNum() + 1).anyMatch(text -> !text.isEmpty());
            assertThat((int) row.getLastCellNum()).as(name).isLessThanOrEqualTo(heads.size());
        }
    }

    @Test
    void aNumberHasItsUnitItsStatusAndItsBoundInColumnsOfTheirOwn() throws IOException {
        try (XSSFWorkbook workbook = written(ExampleReports.yubei())) {
            assertThat(row(workbook, "指标总表", 4, "指标", "本期值", "单位", "状态", "限定", "增减", "增减单位", "增减限定", "比较情况", "排名情况"))
                    .containsExactly(
                            "三级服务中心办件量", "2800000.0", "件", "估计值", "不少于", "40.0", "%", "不少于", "已比较", "数值为约数或界限值，不参加排名。");
            assertThat(workbook.getSheet("指标总表")
                            .getRow(4)
                            .getCell(3)
                            .getCellStyle()
                            .getDataFormatString())
                    .isEqualTo("#,##0");
        }
    }

    @Test
    void whatIsNotComparedSaysWhyBesideAnEmptyCell() throws IOException {
        try (XSSFWorkbook workbook = written(ExampleReports.yubei())) {
            assertThat(row(workbook, "指标总表", 2, "本期值", "上年同期", "增减", "增减单位", "比较情况", "位次"))
                    .containsExactly("85.6", "", "", "无", "数据起止时间未明示，不可比。", "");
        }
    }

    @Test
    void theHistoryOfAFigureIsATable() throws IOException {
        try (XSSFWorkbook workbook = written(ExampleReports.yubei())) {
            assertThat(row(workbook, "历年数值", 5, "指标", "年度", "数值", "单位", "与上年", "增减", "增减单位", "位次", "参排数"))
                    .containsExactly(
                            "地区生产总值", "2022年", "2297.11", "亿元", "可比", "2.750927040047235", "%（现价）", "1.0", "3.0");
        }
    }

    @Test
    void whatChartsOfDistrictsDrawStandsInTheTableOfRanks() throws IOException {
        try (XSSFWorkbook workbook = written(ExampleReports.city())) {
            assertThat(row(workbook, "排名", 2, "区县", "增减", "增减单位", "比较情况"))
                    .containsExactly("江北区", "7.1006", "%（现价）", "已比较");
            assertThat(row(workbook, "排名", 5, "区县", "增减", "增减单位", "比较情况"))
                    .containsExactly("其余2个区县", "", "无", "本年或上年数值缺失。");
        }
    }

    @Test
    void everyLinkSaysWhereItLeadsAndLeadsThere() throws IOException {
        try (XSSFWorkbook workbook = written(ExampleReports.city())) {
            int links = 0;
            for (Cell cell : (Iterable<Cell>) cells(workbook, "排名")::iterator) {
                if (cell.getHyperlink() != null) {
                    CellReference to = new CellReference(cell.getHyperlink().getAddress());
                    assertThat(cell.getStringCellValue()).isEqualTo(to.getSheetName() + "第" + (to.getRow() + 1) + "行");
                    XSSFSheet evidence = workbook.getSheet(to.getSheetName());
                    assertThat(evidence.getRow(to.getRow()).getCell(1).getStringCellValue())
                            .isEqualTo(cell.getRow().getCell(2).getStringCellValue());
                    links++;
                }
            }
            assertThat(links).isEqualTo(4);
        }
    }

    @ParameterizedTest
    @CsvSource({"指标总表, A:B", "任务台账, A:B", "目标完成, A:B", "数据来源, A:A", "排名, A:C"})
    void aWideTableGoesOverPagesBesideEachOtherWithItsNamesOnEach(String name, String names) throws IOException {
        try (XSSFWorkbook workbook = written(ExampleReports.yubei())) {
            XSSFSheet sheet = workbook.getSheet(name);
            assertThat(sheet.getFitToPage()).isFalse();
            assertThat(sheet.getPrintSetup().getScale()).isBetween((short) 70, (short) 75);
            assertThat(sheet.getPrintSetup().getLeftToRight()).isTrue();
            assertThat(sheet.getRepeatingColumns().formatAsString()).isEqualTo(names);
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
        }
    }

    @Test
    void aNarrowTableIsPrintedOnOnePageAcross() throws IOException {
        try (XSSFWorkbook workbook = written(ExampleReports.yubei())) {
            assertThat(workbook.getSheet("口径说明").getFitToPage()).isTrue();
            assertThat(workbook.getSheet("口径说明").getPrintSetup().getFitHeight()).isZero();
        }
    }

    @Test
    void theDocumentNamesItsTitleAndItsLanguage() throws IOException {
        try (XSSFWorkbook workbook = written(ExampleReports.yubei())) {
            var core = workbook.getProperties().getCoreProperties().getUnderlyingProperties();
            assertThat(core.getLanguageProperty()).contains("zh-CN");
            assertThat(core.getTitleProperty()).contains("重庆市渝北区2022年指标年度报告");
        }
    }

    private static XSSFWorkbook written(AnnualReport report) {
        return WorkbookDump.reread(WorkbookDump.bytes(report, AccessibleSheets.ALL));
    }

    private static List<String> row(XSSFWorkbook workbook, String sheet, int row, String... heads) {
        List<String> all = texts(workbook.getSheet(sheet).getRow(0));
        List<String> texts = texts(workbook.getSheet(sheet).getRow(row));
        return Stream.of(heads).map(head -> texts.get(all.indexOf(head))).toList();
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (int column = 0; column < row.getLastCellNum(); column++) {
            Cell cell = row.getCell(column);
            texts.add(
                    cell == null || cell.getCellType() == CellType.BLANK
                            ? ""
                            : Objects.requireNonNull(cell.toString()));
        }
        return texts;
    }

    private static Stream<Cell> cells(XSSFWorkbook workbook, String sheet) {
        List<Cell> cells = new ArrayList<>();
        workbook.getSheet(sheet).forEach(row -> row.forEach(cells::add));
        return cells.stream();
    }
}

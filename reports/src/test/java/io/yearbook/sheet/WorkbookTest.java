package io.yearbook.sheet;

import static io.yearbook.workbook.WorkbookDump.cell;
import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.content.AnnualReport;
import io.yearbook.content.ExampleReports;
import io.yearbook.content.FigureBuilder;
import io.yearbook.model.Indicator;
import io.yearbook.model.Period;
import io.yearbook.model.ValueKind;
import io.yearbook.workbook.CellText;
import io.yearbook.workbook.WorkbookDump;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookTest {

    @Test
    void refusedComparisonHasItsReasonBesideAnEmptyCell() throws IOException {
        try (XSSFWorkbook workbook = WorkbookDump.reread(ExampleReports.yubei())) {
            assertThat(cell(workbook, "指标总表", "增减", 2).getCellType()).isEqualTo(CellType.BLANK);
            assertThat(cell(workbook, "指标总表", "未比较原因", 2).getStringCellValue()).isEqualTo("数据起止时间未明示，不可比。");
            assertThat(cell(workbook, "指标总表", "位次", 2).getCellType()).isEqualTo(CellType.BLANK);
            assertThat(cell(workbook, "指标总表", "未排名原因", 2).getStringCellValue()).isEqualTo("数据起止时间未明示，不参加排名。");
        }
    }

    @Test
    void percentageIsStoredAsStatedAndNotDividedByHundred() throws IOException {
        try (XSSFWorkbook workbook = WorkbookDump.reread(ExampleReports.yubei())) {
            Cell value = cell(workbook, "指标总表", "本期值", 2);
            assertThat(value.getNumericCellValue()).isEqualTo(85.6);
            assertThat(new DataFormatter().formatCellValue(value)).isEqualTo("85.6");
        }
    }

    @Test
    void changeIsStoredUnroundedAndShownRounded() throws IOException {
        try (XSSFWorkbook workbook = WorkbookDump.reread(ExampleReports.yubei())) {
            Cell change = cell(workbook, "指标总表", "增减", 1);
            assertThat(change.getNumericCellValue()).isEqualTo(2.750927933226278);
            assertThat(new DataFormatter().formatCellValue(change)).isEqualTo("+2.75");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|'/C calc'!A0", "+1", "-1", "@SUM(1)", "\t=1", "\r=1"})
    void textThatLooksLikeAFormulaStaysText(String quote) throws IOException {
        try (XSSFWorkbook workbook = WorkbookDump.reread(quoting(quote))) {
            Cell read = cell(workbook, "数据来源", "读取原文", 2);
            assertThat(read.getCellType()).isEqualTo(CellType.STRING);
            assertThat(read.getStringCellValue()).isEqualTo(quote.replace('\r', '\n'));
            assertThat(((XSSFCellStyle) read.getCellStyle()).getQuotePrefixed()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀 𠮷野家", "שלום 渝北", "_x000D_", "  前后有空格  ", "<a>&\"'</a>", "一\n二"})
    void unusualTextIsReadAsItWasWritten(String quote) throws IOException {
        try (XSSFWorkbook workbook = WorkbookDump.reread(quoting(quote))) {
            assertThat(cell(workbook, "数据来源", "读取原文", 2).getStringCellValue()).isEqualTo(quote);
        }
    }

    @Test
    void textLongerThanACellIsCutWithAMark() throws IOException {
        try (XSSFWorkbook workbook = WorkbookDump.reread(quoting("长".repeat(40_000)))) {
            assertThat(cell(workbook, "数据来源", "读取原文", 2).getStringCellValue())
                    .hasSize(CellText.MAX_LENGTH)
                    .endsWith(CellText.CUT_MARK);
        }
    }

    @Test
    void reportWithoutFiguresIsASoundBook() throws IOException {
        try (XSSFWorkbook workbook = WorkbookDump.reread(ExampleReports.empty())) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(11);
            assertThat(workbook.getSheet("指标总表").getRow(3).getCell(0).getStringCellValue())
                    .isEqualTo("本期没有指标数据。");
        }
    }

    @Test
    void sheetNamesAreLegal() {
        assertThat(ReportSheets.ALL)
                .allSatisfy(sheet -> WorkbookUtil.validateSheetName(sheet.name()))
                .extracting(sheet -> sheet.name())
                .containsExactly("封面", "摘要", "指标总表", "排名", "排名明细", "综合指数", "目标完成", "任务台账", "核查发现", "数据来源", "口径说明")
                .doesNotHaveDuplicates();
    }

    @Test
    void dataSheetsAreFrozenFilteredAndPrintTheirHeads() throws IOException {
        try (XSSFWorkbook workbook = WorkbookDump.reread(ExampleReports.yubei())) {
            for (String name : List.of("指标总表", "排名明细", "数据来源", "口径说明")) {
                var sheet = workbook.getSheet(name);
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).startsWith("A3:");
                assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:3");
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getFooter().getCenter()).contains("&P");
            }
        }
    }

    @Test
    void documentIsDatedByItsDataAndNotByTheClock() throws IOException {
        try (XSSFWorkbook workbook = WorkbookDump.reread(ExampleReports.yubei())) {
            var core = workbook.getProperties().getCoreProperties();
            assertThat(core.getTitle()).isEqualTo("重庆市渝北区2022年营商环境与政务服务指标年度报告");
            assertThat(Optional.ofNullable(core.getCreated()).map(date -> date.toInstant()))
                    .contains(ExampleReports.yubei().facts().dataAsOf());
            assertThat(core.getModified().toInstant())
                    .isEqualTo(ExampleReports.yubei().facts().dataAsOf());
        }
    }

    @Test
    void sameContentGivesTheSameBytesAtAnyTime() throws IOException, InterruptedException {
        byte[] first = WorkbookDump.bytes(ExampleReports.city());
        // ZIP stores times in steps of two seconds.
        Thread.sleep(2_100);
        assertThat(WorkbookDump.bytes(ExampleReports.city())).isEqualTo(first);
    }

    @Test
    void noPartOfTheFileIsMissingItsXml() throws IOException {
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(WorkbookDump.bytes(ExampleReports.yubei())))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String start = new String(zip.readNBytes(5), StandardCharsets.UTF_8);
                assertThat(start).as(entry.getName()).isEqualTo("<?xml");
            }
        }
    }

    @Test
    void stylesAreSharedByRole() throws IOException {
        try (XSSFWorkbook workbook = WorkbookDump.reread(ExampleReports.yubei())) {
            Sheet sheet = workbook.getSheet("指标总表");
            assertThat(sheet.getRow(3).getCell(0).getCellStyle())
                    .isEqualTo(sheet.getRow(4).getCell(0).getCellStyle());
            assertThat(workbook.getNumCellStyles()).isLessThan(40);
        }
    }

    @Test
    void rowsAreHighEnoughForTheirTexts() throws IOException {
        try (XSSFWorkbook workbook = WorkbookDump.reread(quoting("原文".repeat(100)))) {
            var sheet = workbook.getSheet("数据来源");
            assertThat(sheet.getRow(4).getHeightInPoints())
                    .isGreaterThan(10 * sheet.getRow(0).getHeightInPoints() / 3);
            assertThat(sheet.getRow(4).getHeightInPoints()).isLessThanOrEqualTo(409);
        }
    }

    private static AnnualReport quoting(String quote) {
        Indicator indicator = FigureBuilder.indicator("n", "项目", "economy", "个", ValueKind.FLOW, 0);
        return ExampleReports.of(FigureBuilder.figure(indicator, ExampleReports.YUBEI, Period.fullYear(2022))
                .value("1")
                .evidence("第2行", quote)
                .build());
    }
}

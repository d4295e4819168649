package io.yearbook.sheet;

import static io.yearbook.workbook.WorkbookDump.cell;
import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.content.AnnualReport;
import io.yearbook.content.ExampleDigests;
import io.yearbook.content.ExampleIndexes;
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
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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
            assertThat(change.getNumericCellValue()).isEqualTo(2.750927040047235);
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
            assertThat(workbook.getNumberOfSheets()).isEqualTo(12);
            assertThat(workbook.getSheet("指标总表").getRow(3).getCell(0).getStringCellValue())
                    .isEqualTo("本期没有指标数据。");
        }
    }

    @Test
    void sheetNamesAreLegal() {
        assertThat(ReportSheets.ALL)
                .allSatisfy(sheet -> WorkbookUtil.validateSheetName(sheet.name()))
                .extracting(sheet -> sheet.name())
                .containsExactly(
                        "封面", "摘要", "指标总表", "增减图", "排名", "排名明细", "综合指数", "目标完成", "任务台账", "核查发现", "数据来源", "口径说明")
                .doesNotHaveDuplicates();
    }

    @Test
    void dataSheetsAreFrozenFilteredAndPrintTheirHeads() throws IOException {
        try (XSSFWorkbook workbook = WorkbookDump.reread(ExampleReports.yubei())) {
            for (String name : List.of("指标总表", "排名明细", "数据来源", "口径说明")) {
                var sheet = workbook.getSheet(name);
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat(sheet.getCTWorksheet().isSetAutoFilter())
                        .as("a sheet with a table has its filter in the table")
                        .isFalse();
                assertThat(sheet.getTables().get(0).getCTTable().getAutoFilter().getRef())
                        .startsWith("A3:");
                assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:3");
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getFooter().getCenter()).contains("&P");
            }
        }
    }

    @Test
    void everySheetLeadsBackToTheCover() throws IOException {
        try (XSSFWorkbook workbook = WorkbookDump.reread(ExampleReports.yubei())) {
            for (int i = 1; i < workbook.getNumberOfSheets(); i++) {
                Cell link = workbook.getSheetAt(i).getRow(1).getCell(0);
                assertThat(link.getStringCellValue()).isEqualTo("返回封面");
                assertThat(link.getHyperlink().getAddress()).isEqualTo("'封面'!A1");
            }
        }
    }

    @Test
    void bookOpensAtTheTopOfTheCover() throws IOException {
        try (XSSFWorkbook workbook = WorkbookDump.reread(ExampleReports.yubei())) {
            assertThat(workbook.getActiveSheetIndex()).isZero();
            assertThat(workbook.getSheetAt(0).isSelected()).isTrue();
            assertThat(workbook.getSheetAt(0).getActiveCell().formatAsString()).isEqualTo("A1");
            for (int i = 1; i < workbook.getNumberOfSheets(); i++) {
                assertThat(workbook.getSheetAt(i).isSelected()).isFalse();
                assertThat(workbook.getSheetAt(i).getTabColor()).isNotNull();
            }
        }
    }

    @Test
    void indicatorsArePrintedLargeEnoughToRead() throws IOException {
        double pointsACharacter = 5.25;
        double printablePoints = (11.69 - 2 * 0.5) * 72;
        try (XSSFWorkbook workbook = WorkbookDump.reread(ExampleReports.yubei())) {
            String area = workbook.getPrintArea(2);
            assertThat(area).isEqualTo("指标总表!$A$1:$P$13");
            double width = 0;
            for (int column = 0; column < 16; column++) {
                width += workbook.getSheetAt(2).getColumnWidth(column) / 256.0;
            }
            assertThat(10 * printablePoints / (width * pointsACharacter)).isGreaterThan(7);
        }
    }

    static List<AnnualReport> wideReports() {
        return List.of(
                ExampleReports.yubei(),
                ExampleReports.city(),
                ExampleDigests.ofManyIndicators(),
                ExampleIndexes.city(38, 20));
    }

    @ParameterizedTest
    @MethodSource("wideReports")
    void everySheetAcrossThePageIsPrintedLargeEnoughToRead(AnnualReport report) throws IOException {
        double mostCharacters = 173;
        try (XSSFWorkbook workbook = WorkbookDump.reread(report)) {
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                XSSFSheet sheet = workbook.getSheetAt(i);
                if (sheet.getPrintSetup().getLandscape() && sheet.getFitToPage()) {
                    assertThat(printedCharacters(workbook, i))
                            .as(sheet.getSheetName())
                            .isLessThan(mostCharacters);
                } else if (!sheet.getFitToPage()) {
                    assertThat(sheet.getPrintSetup().getScale())
                            .as(sheet.getSheetName())
                            .isGreaterThanOrEqualTo((short) 70);
                }
            }
        }
    }

    private static double printedCharacters(XSSFWorkbook workbook, int index) {
        XSSFSheet sheet = workbook.getSheetAt(index);
        String area = workbook.getPrintArea(index);
        int columns = area != null
                ? new AreaReference(area, SpreadsheetVersion.EXCEL2007)
                                .getLastCell()
                                .getCol()
                        + 1
                : StreamSupport.stream(sheet.spliterator(), false)
                        .mapToInt(Row::getLastCellNum)
                        .max()
                        .orElse(0);
        return IntStream.range(0, columns).map(sheet::getColumnWidth).sum() / 256.0;
    }

    @Test
    void coverIsOnePageAndNamesWhatOthersComputeWith() throws IOException {
        try (XSSFWorkbook workbook = WorkbookDump.reread(ExampleReports.yubei())) {
            assertThat(workbook.getSheetAt(0).getPrintSetup().getFitHeight()).isEqualTo((short) 1);
            assertThat(named(workbook, "报告年度").getNumericCellValue()).isEqualTo(2022);
            assertThat(named(workbook, "地区").getStringCellValue()).isEqualTo("渝北区");
            assertThat(workbook.getName("指标总表数据").getRefersToFormula()).startsWith("指标总表!$A$4:$");
        }
    }

    private static Cell named(XSSFWorkbook workbook, String name) {
        CellReference place = new CellReference(workbook.getName(name).getRefersToFormula());
        return workbook.getSheet(place.getSheetName()).getRow(place.getRow()).getCell(place.getCol());
    }

    @Test
    void documentIsDatedByItsDataAndNotByTheClock() throws IOException {
        try (XSSFWorkbook workbook = WorkbookDump.reread(ExampleReports.yubei())) {
            var core = workbook.getProperties().getCoreProperties();
            assertThat(core.getCategory()).isEqualTo("年度报告");
            assertThat(core.getTitle()).isEqualTo("重庆市渝北区2022年指标年度报告");
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
            assertThat(workbook.getNumCellStyles()).isLessThan(60);
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

package io.yearbook.sheet;

import static io.yearbook.workbook.WorkbookDump.cell;
import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.content.AnnualReport;
import io.yearbook.content.Citation;
import io.yearbook.content.ExamplePlans;
import io.yearbook.content.ExampleReports;
import io.yearbook.content.FindingRow;
import io.yearbook.content.TargetRow;
import io.yearbook.content.TaskRow;
import io.yearbook.workbook.Table;
import io.yearbook.workbook.WorkbookDump;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sheets of promises, measures and checks. */
class PlanSheetsTest {

    static Stream<AnnualReport> reports() {
        return Stream.of(ExampleReports.yubei(), ExampleReports.city());
    }

    @Test
    void promisesWithoutEvidenceComeFirstAndThoseKeptLast() throws IOException {
        AnnualReport report = ExampleReports.yubei();
        try (XSSFWorkbook workbook = WorkbookDump.reread(report)) {
            assertThat(column(workbook, "目标完成", "完成情况", report.targets().size()))
                    .containsExactly("无数据", "未完成", "不可比", "未到期", "已完成");
            assertThat(note(workbook, "目标完成")).startsWith("共5项：无数据1项、未完成1项、不可比1项、未到期1项、已完成1项。");
            assertThat(column(workbook, "目标完成", "期限依据", 5)).containsExactly("年度末", "年度末", "年度末", "计划写明", "年度末");
            assertThat(column(workbook, "目标完成", "约束", 5)).containsExactly("硬约束", "硬约束", "硬约束", "软约束", "硬约束");
        }
    }

    @Test
    void theGapIsTheDifferenceOfTheNumbersBesideItOrHasAReason() throws IOException {
        AnnualReport report = ExampleReports.yubei();
        try (XSSFWorkbook workbook = WorkbookDump.reread(report)) {
            for (int row = 1; row <= report.targets().size(); row++) {
                Cell gap = cell(workbook, "目标完成", "与承诺值之差", row);
                Cell reason = cell(workbook, "目标完成", "未核对原因", row);
                assertThat(gap.getCellType() == CellType.BLANK).isNotEqualTo(reason.getCellType() == CellType.BLANK);
                if (gap.getCellType() == CellType.NUMERIC) {
                    double promised = cell(workbook, "目标完成", "承诺值", row).getNumericCellValue();
                    double actual = cell(workbook, "目标完成", "实际值", row).getNumericCellValue();
                    assertThat(gap.getNumericCellValue()).isEqualTo(actual - promised);
                }
            }
            assertThat(new DataFormatter().formatCellValue(cell(workbook, "目标完成", "与承诺值之差", 5)))
                    .isEqualTo("≥+11.5");
        }
    }

    @Test
    void aMeasureOfTwoOfficesStandsUnderBothAndCountsOnce() throws IOException {
        AnnualReport report = ExampleReports.yubei();
        try (XSSFWorkbook workbook = WorkbookDump.reread(report)) {
            assertThat(column(workbook, "任务台账", "牵头单位", report.tasks().size()))
                    .containsExactly("区政务服务办", "区政务服务办", "区发展改革委", "区发展改革委", "（未写明）");
            assertThat(note(workbook, "任务台账")).startsWith("共4项任务，2个牵头单位。其中1项由几个单位共同牵头");
            assertThat(cell(workbook, "任务台账", "共同牵头、其他责任单位", 2).getStringCellValue())
                    .isEqualTo("共同牵头：区发展改革委");
            assertThat(cell(workbook, "任务台账", "承诺数字", 1).getNumericCellValue()).isEqualTo(2);
            assertThat(cell(workbook, "任务台账", "承诺数字", 4).getCellType()).isEqualTo(CellType.BLANK);
            assertThat(column(workbook, "任务台账", "完成期限", 5).get(1)).isEqualTo("未写明");
        }
    }

    @Test
    void theGravestFindingComesFirstAndChecksThatHoldAreCounted() throws IOException {
        try (XSSFWorkbook workbook = WorkbookDump.reread(ExampleReports.city())) {
            assertThat(column(workbook, "核查发现", "程度", 5)).containsExactly("错误", "关注", "关注", "提示", "提示");
            assertThat(column(workbook, "核查发现", "项数", 5)).containsExactly("1", "1", "1", "12", "3");
            assertThat(note(workbook, "核查发现")).startsWith("共18项核查：错误1项、关注2项，逐条列出；提示15项");
            assertThat(cell(workbook, "核查发现", "未采用行的文件和位置", 3).getStringCellValue())
                    .isEqualTo("jiangbei/report.txt 第7行（字符偏移90—133）");
            assertThat(cell(workbook, "核查发现", "说明", 3).getStringCellValue()).isEqualTo("文字残缺，数值未采用。原文：4余件");
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyStatementOfEveryLineLeadsToItsEvidenceAndBack(AnnualReport report) throws IOException {
        try (XSSFWorkbook workbook = WorkbookDump.reread(report)) {
            for (int i = 0; i < report.targets().size(); i++) {
                TargetRow row = report.targets().get(i);
                assertLeadsTo(workbook, cell(workbook, "目标完成", "承诺来源", i + 1), row.promiseCitation());
                assertLeadsTo(workbook, cell(workbook, "目标完成", "实际值来源", i + 1), row.citation());
            }
            for (int i = 0; i < report.tasks().size(); i++) {
                TaskRow row = report.tasks().get(i);
                assertThat(row.citation()).isNotNull();
                assertLeadsTo(workbook, cell(workbook, "任务台账", "来源", i + 1), row.citation());
            }
            for (int i = 0; i < report.findings().size(); i++) {
                FindingRow row = report.findings().get(i);
                assertThat(row.citations()).hasSameSizeAs(row.observationIds());
                for (int source = 0; source < row.citations().size(); source++) {
                    assertLeadsTo(
                            workbook,
                            cell(workbook, "核查发现", "依据" + (source + 1), i + 1),
                            row.citations().get(source));
                }
            }
            for (int number = 1; number <= report.evidence().size(); number++) {
                assertLeadsBack(workbook, number);
            }
        }
    }

    private static void assertLeadsTo(XSSFWorkbook workbook, Cell link, @Nullable Citation citation) {
        if (citation == null) {
            assertThat(link.getHyperlink()).isNull();
            return;
        }
        Row evidence = target(workbook, link);
        assertThat(evidence.getCell(0).getNumericCellValue()).isEqualTo(citation.firstNumber());
        assertThat(link.getStringCellValue()).startsWith("[" + citation.firstNumber() + "]");
    }

    /** The line that an evidence leads back to has a link to it, or to an earlier place of the same statement. */
    private static void assertLeadsBack(XSSFWorkbook workbook, int number) {
        Row line = target(workbook, cell(workbook, "数据来源", "引用处", number));
        List<Integer> cited = new ArrayList<>();
        for (Cell cell : line) {
            if (cell.getHyperlink() != null) {
                cited.add((int) target(workbook, cell).getCell(0).getNumericCellValue());
            }
        }
        assertThat(cited).anyMatch(first -> first <= number && number <= first + 1);
    }

    private static Row target(XSSFWorkbook workbook, Cell link) {
        CellReference to = new CellReference(link.getHyperlink().getAddress());
        return Objects.requireNonNull(workbook.getSheet(to.getSheetName()).getRow(to.getRow()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|'/C calc'!A0", "+1", "-1", "@SUM(1)", "😀 שלום", "_x000D_", "<a>&\"'</a>"})
    void titlesThatExcelCouldTakeForSomethingElseStayText(String title) throws IOException {
        AnnualReport report = ExampleReports.ofTasks(
                List.of(ExamplePlans.task(ExampleReports.YUBEI, 1, title, List.of(title), List.of(title), null)));
        try (XSSFWorkbook workbook = WorkbookDump.reread(report)) {
            for (String heading : List.of("牵头单位", "任务", "共同牵头、其他责任单位")) {
                Cell read = cell(workbook, "任务台账", heading, 1);
                assertThat(read.getCellType()).isEqualTo(CellType.STRING);
                assertThat(read.getStringCellValue()).isEqualTo(title);
            }
        }
    }

    @Test
    void aThousandMeasuresOfAnyLengthMakeASoundBook() throws IOException {
        AnnualReport report = ExampleReports.ofTasks(IntStream.rangeClosed(1, 1_000)
                .mapToObj(number -> ExamplePlans.task(
                        ExampleReports.YUBEI,
                        number,
                        "任务".repeat(number % 100 == 0 ? 20_000 : number % 40 + 1),
                        List.of("第" + number % 30 + "局"),
                        List.of(),
                        null))
                .toList());
        try (XSSFWorkbook workbook = WorkbookDump.reread(report)) {
            var sheet = workbook.getSheet("任务台账");
            assertThat(sheet.getTables().get(0).getEndRowIndex()).isEqualTo(Table.sheetRowOf(999));
            assertThat(sheet.getHyperlinkList()).hasSize(1 + 1_000);
            assertThat(sheet)
                    .allSatisfy(row -> assertThat(row.getHeightInPoints()).isBetween(10f, 409f));
            assertThat(column(workbook, "任务台账", "牵头单位", 1_000).stream().distinct())
                    .hasSize(30)
                    .startsWith("第1局", "第2局");
        }
    }

    @Test
    void aReportWithoutPlansSaysSo() throws IOException {
        try (XSSFWorkbook workbook = WorkbookDump.reread(ExampleReports.empty())) {
            assertThat(workbook.getSheet("目标完成").getRow(3).getCell(0).getStringCellValue())
                    .isEqualTo("没有收录承诺数字的计划。");
            assertThat(workbook.getSheet("任务台账").getRow(3).getCell(0).getStringCellValue())
                    .isEqualTo("没有收录列有任务的计划。");
            assertThat(workbook.getSheet("核查发现").getRow(3).getCell(0).getStringCellValue())
                    .isEqualTo("没有核查记录。");
        }
    }

    private static List<String> column(XSSFWorkbook workbook, String sheet, String heading, int rows) {
        DataFormatter shown = new DataFormatter();
        return IntStream.rangeClosed(1, rows)
                .mapToObj(row -> shown.formatCellValue(cell(workbook, sheet, heading, row)))
                .toList();
    }

    /** The small print below the title, beside the way back to the cover. */
    private static String note(XSSFWorkbook workbook, String sheet) {
        return StreamSupport.stream(workbook.getSheet(sheet).getRow(1).spliterator(), false)
                .map(Cell::getStringCellValue)
                .filter(text -> !text.isEmpty())
                .reduce("", (before, text) -> text);
    }
}

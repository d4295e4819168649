package io.yearbook.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.workbook.Table;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;

class ReviewWorkbookTest {

    private final ReviewDesk desk = new ReviewDesk();
    private final XSSFSheet sheet = desk.workbook().getSheet(CandidateSheet.NAME);

    @Test
    void aRowShowsTheSentenceWithItsFigureAndWhatWasReadOfIt() {
        List<String> shown = Arrays.stream(ReviewColumn.values())
                .map(column -> desk.cell(ReviewDesk.FIRMS, column).toString())
                .toList();

        assertThat(shown)
                .containsExactly(
                        "1.0",
                        "渝北区工作报告",
                        "line 3, characters 104-110",
                        "全区经营户达【8.2万户】，另有8.2万户。",
                        "8.2万户",
                        "82000.0",
                        "户",
                        "数据",
                        "",
                        "新增市场主体户数 [new_market_entities] 0.52",
                        "",
                        "渝北区 [500112]",
                        "2022-01-01",
                        "2022-10-31",
                        "年初至期末",
                        "准确",
                        "经营户",
                        "",
                        ReviewDesk.FIRMS.figure().key());
        assertThat(desk.cell(ReviewDesk.FIRMS, ReviewColumn.VALUE).getCellType())
                .isEqualTo(CellType.NUMERIC);
    }

    @Test
    void aSentenceThatLooksLikeAFormulaStaysAText() {
        assertThat(desk.cell(ReviewDesk.RANGE, ReviewColumn.SENTENCE).getCellType())
                .isEqualTo(CellType.STRING);
        assertThat(desk.cell(ReviewDesk.RANGE, ReviewColumn.SENTENCE)
                        .getCellStyle()
                        .getQuotePrefixed())
                .isTrue();
    }

    @Test
    void onlyAnswersCanBeEditedAndTheKeyIsHidden() {
        assertThat(sheet.getProtect()).isTrue();
        assertThat(sheet.isColumnHidden(ReviewColumn.KEY.ordinal())).isTrue();
        for (ReviewColumn column : ReviewColumn.values()) {
            assertThat(desk.cell(ReviewDesk.FIRMS, column).getCellStyle().getLocked())
                    .as(column.header())
                    .isEqualTo(column.use() != ReviewColumn.Use.ANSWER);
        }
        assertThat(desk.workbook().isStructureLocked()).isTrue();
    }

    @Test
    void everyAnswerHasADropDownOrALimit() {
        assertThat(listOf(ReviewColumn.DECISION, 0)).isEqualTo("\"接受,接受并记为别名,不是指标,暂缓\"");
        assertThat(listOf(ReviewColumn.OTHER, 2)).isEqualTo("指标名单");
        assertThat(listOf(ReviewColumn.DISTRICT, 0)).isEqualTo("区县名单");
        assertThat(listOf(ReviewColumn.GUESS, 0)).isEqualTo("推荐_1");
        assertThat(listOf(ReviewColumn.END, 1)).contains("$").contains("MAX");
        assertThat(entries("推荐_1")).containsExactly("新增市场主体户数 [new_market_entities] 0.52", "另选");
        assertThat(entries("推荐_2")).containsExactly("另选");
        assertThat(entries("指标名单"))
                .hasSize(ReviewDesk.CATALOG.indicators().all().size())
                .contains("地区生产总值 [gdp]");
        assertThat(entries("区县名单")).contains("渝北区 [500112]", "重庆市 [500000]");
    }

    @Test
    void headAndNumberStayInViewAndOnPaper() {
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:3");
        assertThat(sheet.getCTWorksheet().isSetAutoFilter()).isTrue();
    }

    @Test
    void theSameContentGivesTheSameBytes() throws IOException {
        assertThat(ReviewDesk.written()).isEqualTo(ReviewDesk.written());
    }

    private String listOf(ReviewColumn column, int item) {
        int row = Table.sheetRowOf(item);
        return sheet.getDataValidations().stream()
                .filter(rule -> Arrays.stream(rule.getRegions().getCellRangeAddresses())
                        .anyMatch(range -> range.isInRange(row, column.ordinal())))
                .map(DataValidation::getValidationConstraint)
                .map(rule -> rule.getFormula1() + (rule.getFormula2() == null ? "" : " " + rule.getFormula2()))
                .findFirst()
                .orElse("");
    }

    private List<String> entries(String name) {
        AreaReference range =
                new AreaReference(desk.workbook().getName(name).getRefersToFormula(), SpreadsheetVersion.EXCEL2007);
        return Arrays.stream(range.getAllReferencedCells())
                .map(cell -> desk.workbook()
                        .getSheet(cell.getSheetName())
                        .getRow(cell.getRow())
                        .getCell(cell.getCol())
                        .getStringCellValue())
                .toList();
    }
}

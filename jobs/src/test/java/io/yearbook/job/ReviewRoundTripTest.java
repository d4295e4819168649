package io.yearbook.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What a person decides on one document is applied to it the next night, and teaches how the next one is read. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewRoundTripTest {

    static final String FIRST = """
            渝北区营商工作报告

            2022年，全区经营户头达820户，同比增长5%。上级调拨帐篷37套。街道办领回锦旗12面。

            渝北区市场监督管理局
            2023年1月5日
            """;
    private static final String SECOND = """
            渝中区营商工作报告

            2022年，全区经营户头达640户。全年平稳有序。

            渝中区市场监督管理局
            2023年1月9日
            """;
    private static final String CURRENT =
            "SELECT district_code, indicator_code, value, span FROM observation WHERE known_to IS NULL ORDER BY ALL";
    private static final String WAITING = "SELECT figure FROM candidate ORDER BY source_path, figure";
    private static final String ACCOUNT =
            "SELECT path, rows_read, rows_accepted, rows_rejected, rows_candidate FROM source_file ORDER BY path";

    @TempDir
    private static Path folder;

    private Office office;
    private List<String> waitingBefore;
    private ReviewSummary taken;
    private ReviewSummary takenAgain;
    private List<String> current;
    private List<String> waiting;
    private List<String> account;
    private List<String> notes;
    private List<String> decisions;
    private List<String> withoutAlias;
    private List<String> waitingWithoutAlias;
    private Map<String, String> catalogAfterFirst;
    private Map<String, String> catalogAfterSecond;

    @BeforeAll
    void reviewBetweenNights() throws IOException {
        office = new Office(folder);
        office.deliver("first.txt", FIRST);
        office.night();
        waitingBefore = office.sql(WAITING);
        Path workbook = folder.resolve("review.xlsx");
        office.today().exportReview(workbook);
        fill(
                workbook,
                Map.of(
                        "820户",
                        Map.of("决定", "接受并记为别名", "另选指标", "新增市场主体户数", "别名", "经营户头", "备注", "与年报一致"),
                        "37套",
                        Map.of("决定", "不是指标"),
                        "12面",
                        Map.of("决定", "接受", "另选指标", "没有这个指标")));
        taken = office.today().takeReview(workbook, "张三");
        catalogAfterFirst = catalog();
        office.deliver("second.txt", SECOND);
        office.night();
        current = office.sql(CURRENT);
        waiting = office.sql(WAITING);
        account = office.sql(ACCOUNT);
        notes = office.sql("SELECT quote, note FROM evidence WHERE source_path = 'first.txt'"
                + " AND run_id = (SELECT max(run_id) FROM evidence)");
        decisions = office.sql("SELECT figure, outcome, indicator_code, reviewer FROM review_decision ORDER BY figure");
        takenAgain = office.today().takeReview(workbook, "李四");
        catalogAfterSecond = catalog();
        office.editCatalog("indicators.csv", "经营户头", "");
        Files.delete(office.catalog().resolve("review_decisions.csv"));
        office.night();
        withoutAlias = office.sql(CURRENT);
        waitingWithoutAlias = office.sql(WAITING);
    }

    @Test
    void whatNoIndicatorClaimsWaits() {
        assertThat(waitingBefore).containsExactly("12面", "37套", "820户");
    }

    @Test
    void rowsAreTakenOneByOne() {
        assertThat(taken.rows()).isEqualTo(3);
        assertThat(taken.accepted()).isEqualTo(1);
        assertThat(taken.withoutIndicator()).isEqualTo(1);
        assertThat(taken.unchanged()).isZero();
        assertThat(taken.aliases()).containsExactly("new_market_entities: 经营户头");
        assertThat(taken.faults())
                .singleElement()
                .asString()
                .contains("column \"另选指标\"", "\"没有这个指标\" is no indicator of the catalogue");
    }

    @Test
    void theNextNightAppliesThemAndNeedsNoReviewOfTheSamePhrase() {
        assertThat(current)
                .containsExactly(
                        "500103|new_market_entities|640|FULL_YEAR", "500112|new_market_entities|820|FULL_YEAR");
        assertThat(waiting).containsExactly("12面");
    }

    @Test
    void everyRecordIsStillAccountedFor() {
        assertThat(account).containsExactly("first.txt|2|1|0|1", "second.txt|1|1|0|0");
    }

    @Test
    void evidenceNamesTheSentenceAndWhoDecidedWhen() {
        assertThat(notes).singleElement().asString().contains("全区经营户头达820户", "人工审核：张三于2024-03-02认定：与年报一致");
        assertThat(decisions).containsExactly("37套|NO_INDICATOR||张三", "820户|ACCEPTED|new_market_entities|张三");
    }

    @Test
    void theSameWorkbookGivenTwiceChangesNothing() {
        assertThat(takenAgain.unchanged()).isEqualTo(2);
        assertThat(takenAgain.changesAnything()).isFalse();
        assertThat(takenAgain.aliases()).isEmpty();
        assertThat(catalogAfterSecond).isEqualTo(catalogAfterFirst);
    }

    @Test
    void aCatalogueThatForgetsMakesFiguresWaitAgainAndWithdrawsThem() {
        assertThat(withoutAlias).isEmpty();
        assertThat(waitingWithoutAlias).containsExactly("12面", "37套", "820户", "640户");
    }

    @Test
    void aWorkbookThatExistsIsNeverWrittenOver() {
        assertThatThrownBy(() -> office.today().exportReview(folder.resolve("review.xlsx")))
                .isInstanceOf(OperationException.class)
                .hasMessageContaining("exists already");
    }

    private Map<String, String> catalog() throws IOException {
        Map<String, String> contents = new HashMap<>();
        try (var files = Files.list(office.catalog())) {
            for (Path file : (Iterable<Path>) files::iterator) {
                contents.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return contents;
    }

    /** Writes texts into the rows of figures, by the heads of the columns. */
    static void fill(Path workbook, Map<String, Map<String, String>> answersByFigure) throws IOException {
        try (InputStream in = new FileInputStream(workbook.toFile());
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            Sheet sheet = book.getSheet("待审数字");
            Map<String, Integer> columns = new HashMap<>();
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.STRING && row.getRowNum() == 2) {
                        columns.put(cell.getStringCellValue(), cell.getColumnIndex());
                    }
                }
                Integer figure = columns.get("数字");
                if (figure != null && row.getRowNum() > 2) {
                    answersByFigure
                            .getOrDefault(row.getCell(figure).getStringCellValue(), Map.of())
                            .forEach((head, text) ->
                                    row.getCell(columns.getOrDefault(head, -1)).setCellValue(text));
                }
            }
            try (OutputStream out = new FileOutputStream(workbook.toFile())) {
                book.write(out);
            }
        }
    }
}

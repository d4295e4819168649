package io.yearbook.review;

import static io.yearbook.review.ReviewDesk.FIRMS;
import static io.yearbook.review.ReviewDesk.PROMISE;
import static io.yearbook.review.ReviewDesk.RANGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yearbook.model.Period;
import io.yearbook.model.ReviewDecision;
import io.yearbook.model.ReviewDecision.Outcome;
import io.yearbook.model.Span;
import io.yearbook.model.ValueQualifier;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewReadingTest {

    private final ReviewDesk desk = new ReviewDesk();

    @Test
    void aWorkbookThatNobodyFilledInDecidesNothing() throws ReviewFileException {
        desk.read();

        assertThat(desk.left).isEqualTo(3);
        assertThat(desk.decisions).isEmpty();
        assertThat(desk.faults).isEmpty();
    }

    @Test
    void theFirstGuessIsAcceptedAsRead() throws ReviewFileException {
        desk.enter(FIRMS, ReviewColumn.DECISION, "接受").read();

        ReviewDecision decision = desk.decisions.get(0);
        assertThat(desk.faults).isEmpty();
        assertThat(decision.figure()).isEqualTo(FIRMS.figure());
        assertThat(decision.indicatorCode()).isEqualTo("new_market_entities");
        assertThat(decision.districtCode()).isEqualTo("500112");
        assertThat(decision.period()).isEqualTo(FIRMS.period());
        assertThat(decision.qualifier()).isEqualTo(ValueQualifier.EXACT);
        assertThat(decision.alias()).isEmpty();
        assertThat(decision.reviewer()).isEqualTo("张三");
        assertThat(decision.decidedAt()).isEqualTo(ReviewDesk.NOW);
    }

    @Test
    void whatAPersonCorrectsIsTaken() throws ReviewFileException {
        desk.enter(FIRMS, ReviewColumn.DECISION, "接受并记为别名")
                .enter(FIRMS, ReviewColumn.OTHER, "惠企户数(审批绿色通道等)")
                .enter(FIRMS, ReviewColumn.DISTRICT, "重庆市 [500000]")
                .enter(FIRMS, ReviewColumn.END, "2022年12月31日")
                .enter(FIRMS, ReviewColumn.SPAN, "")
                .enter(FIRMS, ReviewColumn.QUALIFIER, "≥")
                .enter(FIRMS, ReviewColumn.NOTE, "核对过")
                .read();

        ReviewDecision decision = desk.decisions.get(0);
        assertThat(decision.indicatorCode()).isEqualTo("green_channel_enterprises");
        assertThat(decision.districtCode()).isEqualTo("500000");
        assertThat(decision.period()).isEqualTo(Period.fullYear(2022));
        assertThat(decision.qualifier()).isEqualTo(ValueQualifier.GE);
        assertThat(decision.alias()).isEqualTo("经营户");
        assertThat(decision.note()).isEqualTo("核对过");
    }

    @Test
    void datesMayBeDatesOfExcel() throws ReviewFileException {
        desk.enter(FIRMS, ReviewColumn.DECISION, "接受").enter(FIRMS, ReviewColumn.SPAN, "累计");
        desk.cell(FIRMS, ReviewColumn.END).setCellValue(LocalDate.of(2022, 11, 30));
        desk.read();

        assertThat(desk.decisions.get(0).period())
                .isEqualTo(new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 11, 30), Span.CUMULATIVE));
    }

    @Test
    void aTargetNeedsNoPeriodAndAFigureWithoutAnIndicatorNothing() throws ReviewFileException {
        desk.enter(PROMISE, ReviewColumn.DECISION, "接受")
                .enter(PROMISE, ReviewColumn.OTHER, "企业诉求问题回复时限 [enterprise_request_reply_days]")
                .enter(RANGE, ReviewColumn.DECISION, "不是指标")
                .read();

        assertThat(desk.faults).isEmpty();
        assertThat(desk.decisions)
                .extracting(ReviewDecision::outcome)
                .containsExactly(Outcome.NO_INDICATOR, Outcome.ACCEPTED);
        assertThat(desk.decisions.get(1).period()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "DECISION  | 同意          | \"同意\" is not one of [接受, 接受并记为别名, 不是指标, 暂缓]",
                "GUESS     | 另选          | no indicator is chosen",
                "OTHER     | 不存在的指标    | \"不存在的指标\" is no indicator of the catalogue",
                "OTHER     | 地区生产总值 [gdp] | counted in \"户\", but gdp is kept in 亿元",
                "DISTRICT  | 两江县        | \"两江县\" is no district of the register",
                "START     | 2023-06-01   | the period ends on 2022-10-31, before its start 2023-06-01",
                "START     | 去年          | \"去年\" is no day",
                "END       | ``           | write the last day of the period",
                "END       | 2022-02-30   | \"2022-02-30\" is no day",
                "END       | 9999-12-31   | \"9999-12-31\" is no day from 1949 to 2100",
                "SPAN      | 全年          | \"全年\" cannot be the span of 2022-01-01 to 2022-10-31",
                "SPAN      | 一阵子        | \"一阵子\" is not one of",
                "QUALIFIER | 大概          | \"大概\" is not one of",
                "ALIAS     | ``           | \"\" cannot be remembered",
                "ALIAS     | =HYPERLINK(1) | without separators or signs of a formula",
                "ALIAS     | 甲;乙         | without separators",
                "ALIAS     | 地区生产总值    | \"地区生产总值\" also means 地区生产总值 [gdp]",
                "ALIAS     | 新增公司类市场主体 | also means 新增公司类市场主体户数 [new_companies]",
                "KEY       | ``           | the row was added by hand",
                "KEY       | abc          | no figure waits for review under this key",
                "FIGURE    | 8.3万户       | rows were sorted or cells changed",
                "SENTENCE  | 别的句子       | rows were sorted or cells changed",
            })
    void aRowWithAFaultIsNamedAndTheOthersCount(ReviewColumn column, String text, String message)
            throws ReviewFileException {
        desk.enter(FIRMS, ReviewColumn.DECISION, "接受并记为别名")
                .enter(FIRMS, column, text)
                .enter(RANGE, ReviewColumn.DECISION, "不是指标")
                .read();

        assertThat(desk.faults).hasSize(1);
        assertThat(desk.faults.get(0))
                .startsWith("sheet \"待审数字\", row 4, column \"")
                .contains(message);
        assertThat(desk.decisions).hasSize(1);
    }

    @Test
    void aYearInAColumnOfDatesIsNoDate() throws ReviewFileException {
        desk.enter(FIRMS, ReviewColumn.DECISION, "接受");
        desk.cell(FIRMS, ReviewColumn.END).setCellValue(2022);
        desk.read();

        assertThat(desk.faults).singleElement().asString().contains("column \"截止日\"", "\"2022\" is no day");
    }

    @Test
    void aFormulaIsNeverTaken() throws ReviewFileException {
        desk.enter(FIRMS, ReviewColumn.DECISION, "接受");
        desk.cell(FIRMS, ReviewColumn.NOTE).setCellFormula("1+1");
        desk.read();

        assertThat(desk.faults).singleElement().asString().contains("column \"备注\"", "holds the formula =1+1");
        assertThat(desk.decisions).isEmpty();
    }

    @Test
    void whatIsNoSingleNumberCannotBeAccepted() throws ReviewFileException {
        desk.enter(RANGE, ReviewColumn.DECISION, "接受")
                .enter(RANGE, ReviewColumn.OTHER, "综合受理窗口数")
                .read();

        assertThat(desk.faults).singleElement().asString().contains("\"5至8个\" is no single number");
    }

    @Test
    void aRowThatWasCopiedIsRefused() throws ReviewFileException {
        desk.enter(FIRMS, ReviewColumn.DECISION, "不是指标").enter(RANGE, ReviewColumn.DECISION, "暂缓");
        for (ReviewColumn column : ReviewColumn.values()) {
            desk.cell(PROMISE, column).setCellValue(desk.cell(FIRMS, column).toString());
        }
        desk.read();

        assertThat(desk.decisions).hasSize(1);
        assertThat(desk.faults).singleElement().asString().contains("row 4 decides on the same figure");
    }

    @Test
    void aFileThatIsNoWorkbookForReviewSaysWhatItIs() throws Exception {
        assertThatThrownBy(() -> desk.read("no workbook".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(ReviewFileException.class)
                .hasMessageContaining("no Excel workbook");
        assertThatThrownBy(() -> desk.read(new byte[0])).hasMessageContaining("no Excel workbook");
        byte[] written = ReviewDesk.written();
        assertThatThrownBy(() -> desk.read(Arrays.copyOf(written, written.length / 2)))
                .isInstanceOf(ReviewFileException.class);

        ByteArrayOutputStream other = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("Sheet1");
            workbook.write(other);
        }
        assertThatThrownBy(() -> desk.read(other.toByteArray()))
                .hasMessageContaining("has no sheet \"待审数字\", only [Sheet1]");
    }

    @Test
    void aMissingColumnIsNamed() {
        desk.workbook()
                .getSheet(CandidateSheet.NAME)
                .getRow(2)
                .getCell(ReviewColumn.OTHER.ordinal())
                .setCellValue("别的");

        assertThatThrownBy(desk::read).hasMessageContaining("row 3, lacks the columns [另选指标]");
    }
}

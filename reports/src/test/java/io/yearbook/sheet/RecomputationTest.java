package io.yearbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.yearbook.content.AnnualReport;
import io.yearbook.content.ExampleReports;
import io.yearbook.content.Figure;
import io.yearbook.content.FigureBuilder;
import io.yearbook.model.Indicator;
import io.yearbook.model.Period;
import io.yearbook.model.ValueKind;
import io.yearbook.workbook.Table;
import io.yearbook.workbook.WorkbookDump;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Excel, given the cells of a workbook, comes to what the workbook prints. */
class RecomputationTest {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Cells hold binary numbers of some 16 digits, and a difference of like numbers loses some of them. */
    private static final double RELATIVE = 1e-9;

    @Test
    void changesFollowFromTheValuesBesideThem() throws IOException {
        Random random = new Random(5);
        Figure[] figures =
                IntStream.range(0, 200).mapToObj(i -> randomFigure(random, i)).toArray(Figure[]::new);
        assertThat(recomputed(ExampleReports.of(figures))).isEqualTo(figures.length);
        assertThat(recomputed(ExampleReports.yubei())).isEqualTo(3);
        assertThat(recomputed(ExampleReports.city())).isEqualTo(1);
    }

    @Test
    void countsOfTheCoverFollowFromTheTable() throws IOException {
        AnnualReport report = ExampleReports.yubei();
        try (XSSFWorkbook workbook = WorkbookDump.reread(report)) {
            assertThat(labelled(workbook, "指标数据（条）")).isEqualTo(evaluate(workbook, "COUNTA(%s)", "指标"));
            assertThat(labelled(workbook, "　有同比增减")).isEqualTo(evaluate(workbook, "COUNT(%s)", "增减"));
            assertThat(labelled(workbook, "　没有同比增减")).isEqualTo(evaluate(workbook, "COUNTBLANK(%s)", "增减"));
            assertThat(labelled(workbook, "　有位次")).isEqualTo(evaluate(workbook, "COUNT(%s)", "位次"));
        }
    }

    @Test
    void ranksAndHowManyShareThemFollowFromTheValuesOfTheRanking() throws IOException {
        AnnualReport report = ExampleReports.city();
        int recomputed = 0;
        try (XSSFWorkbook workbook = WorkbookDump.reread(report)) {
            XSSFSheet sheet = workbook.getSheet("排名明细");
            int lines = report.rankings().size();
            for (int i = 1; i <= lines; i++) {
                Cell rank = WorkbookDump.cell(workbook, "排名明细", "位次", i);
                if (rank.getCellType() != CellType.NUMERIC) {
                    continue;
                }
                String ranked = range(workbook, "位次", lines);
                String value = WorkbookDump.cell(workbook, "排名明细", "数值", i)
                        .getAddress()
                        .formatAsString();
                String better =
                        "1+COUNTIFS(%s,\">0\",%s,\">\"&%s)".formatted(ranked, range(workbook, "数值", lines), value);
                assertAgrees(sheet, rank, better);
                String sharing =
                        "COUNTIF(%s,%s)".formatted(ranked, rank.getAddress().formatAsString());
                Cell tied = WorkbookDump.cell(workbook, "排名明细", "并列", i);
                if (tied.getCellType() == CellType.NUMERIC) {
                    assertAgrees(sheet, tied, sharing);
                } else {
                    assertThat(evaluate(sheet, sharing)).isEqualTo(1);
                }
                assertAgrees(sheet, WorkbookDump.cell(workbook, "排名明细", "参排数", i), "COUNT(%s)".formatted(ranked));
                recomputed++;
            }
        }
        assertThat(recomputed).isEqualTo(3);
    }

    /** The cells of a column of the only ranking of a workbook. */
    private static String range(XSSFWorkbook workbook, String heading, int lines) {
        String first =
                WorkbookDump.cell(workbook, "排名明细", heading, 1).getAddress().formatAsString();
        String last =
                WorkbookDump.cell(workbook, "排名明细", heading, lines).getAddress().formatAsString();
        return first + ":" + last;
    }

    /** How many changes were recomputed. */
    private static int recomputed(AnnualReport report) throws IOException {
        int recomputed = 0;
        try (XSSFWorkbook workbook = WorkbookDump.reread(report)) {
            XSSFSheet sheet = workbook.getSheet("指标总表");
            for (int i = 1; i <= report.figures().size(); i++) {
                Cell change = WorkbookDump.cell(workbook, "指标总表", "增减", i);
                if (change.getCellType() != CellType.NUMERIC) {
                    continue;
                }
                String unit = WorkbookDump.cell(workbook, "指标总表", "增减单位", i).getStringCellValue();
                String value = WorkbookDump.cell(workbook, "指标总表", "本期值", i)
                        .getAddress()
                        .formatAsString();
                String before = WorkbookDump.cell(workbook, "指标总表", "上年同期", i)
                        .getAddress()
                        .formatAsString();
                String percent = "(%s/%s-1)*100".formatted(value, before);
                String formula = unit.startsWith("%") ? percent : value + "-" + before;
                assertAgrees(sheet, change, formula);
                Cell rate = WorkbookDump.cell(workbook, "指标总表", "另列增减率%", i);
                if (rate.getCellType() == CellType.NUMERIC) {
                    assertAgrees(sheet, rate, percent);
                }
                recomputed++;
            }
        }
        return recomputed;
    }

    private static void assertAgrees(XSSFSheet sheet, Cell printed, String formula) {
        double stated = printed.getNumericCellValue();
        double magnitude = Math.max(1, Math.abs(stated));
        assertThat(evaluate(sheet, formula))
                .as("%s = %s", printed.getAddress(), formula)
                .isCloseTo(stated, within(magnitude * RELATIVE));
    }

    private static double evaluate(XSSFWorkbook workbook, String formula, String heading) {
        XSSFSheet sheet = workbook.getSheet("指标总表");
        String column = CellReference.convertNumToColString(
                WorkbookDump.cell(workbook, "指标总表", heading, 1).getColumnIndex());
        int last = sheet.getTables().get(0).getEndRowIndex() + 1;
        String range = column + (Table.sheetRowOf(0) + 1) + ":" + column + last;
        return evaluate(sheet, formula.formatted(range));
    }

    private static double evaluate(XSSFSheet sheet, String formula) {
        XSSFCell cell = sheet.createRow(sheet.getLastRowNum() + 5).createCell(0);
        cell.setCellFormula(formula);
        double result = sheet.getWorkbook()
                .getCreationHelper()
                .createFormulaEvaluator()
                .evaluate(cell)
                .getNumberValue();
        sheet.removeRow(cell.getRow());
        return result;
    }

    private static double labelled(XSSFWorkbook workbook, String label) {
        for (var row : workbook.getSheet("封面")) {
            if (row.getCell(1) != null && row.getCell(1).getStringCellValue().equals(label)) {
                return row.getCell(2).getNumericCellValue();
            }
        }
        throw new AssertionError("the cover has no line " + label);
    }

    private static Figure randomFigure(Random random, int number) {
        ValueKind kind = ValueKind.values()[random.nextInt(ValueKind.values().length)];
        Indicator indicator = FigureBuilder.indicator("i" + number, "指标" + number, "economy", "个", kind, 2);
        BigDecimal before = BigDecimal.valueOf(1 + random.nextInt(10_000_000), 2);
        BigDecimal value = BigDecimal.valueOf(1 + random.nextInt(10_000_000), 2);
        BigDecimal difference = value.subtract(before);
        BigDecimal percent = difference.multiply(HUNDRED).divide(before, MathContext.DECIMAL128);
        FigureBuilder figure = FigureBuilder.figure(indicator, ExampleReports.YUBEI, Period.fullYear(2022))
                .value(value.toPlainString());
        String previous = before.toPlainString();
        return switch (kind) {
            case FLOW, STOCK, AMOUNT ->
                figure.change(previous, percent.toString(), "%").build();
            case RATIO -> figure.change(previous, difference.toString(), "百分点").build();
            case AVERAGE, DURATION ->
                figure.change(previous, difference.toString(), "个")
                        .changePercent(percent.toString())
                        .build();
        };
    }
}

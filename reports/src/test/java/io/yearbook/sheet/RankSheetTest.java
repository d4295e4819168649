package io.yearbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.content.AnnualReport;
import io.yearbook.content.ExampleRanks;
import io.yearbook.content.ExampleReports;
import io.yearbook.content.RankMatrix;
import io.yearbook.content.RankMatrix.Line;
import io.yearbook.content.RankMatrix.Place;
import io.yearbook.workbook.Palette;
import io.yearbook.workbook.WorkbookDump;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.poi.ss.formula.ConditionalFormattingEvaluator;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class RankSheetTest {

    private static final DataFormatter SHOWN = new DataFormatter();

    @Test
    void everyRankedDistrictStandsInTheMatrixExactlyOnce() throws IOException {
        AnnualReport report = ExampleRanks.city(38, 30);
        RankMatrix matrix = report.overview().matrix();
        try (XSSFWorkbook workbook = WorkbookDump.reread(report)) {
            List<Row> heads = heads(workbook.getSheet("排名"));
            assertThat(heads).as("three pages of 10 indicators").hasSize(3);
            for (int contest = 0; contest < 30; contest++) {
                Row head = heads.get(contest / 10);
                int column = 1 + contest % 10 * 2;
                List<String> printed = new ArrayList<>();
                for (int line = 0; line < 38; line++) {
                    Row row = head.getSheet().getRow(head.getRowNum() + 4 + line);
                    if (row.getCell(column).getCellType() == CellType.NUMERIC) {
                        printed.add(row.getCell(0).getStringCellValue()
                                + row.getCell(column).getNumericCellValue());
                    }
                }
                int at = contest;
                assertThat(printed)
                        .hasSize(36)
                        .doesNotHaveDuplicates()
                        .containsExactlyElementsOf(matrix.lines().stream()
                                .filter(line -> line.places().get(at).rank() != null)
                                .map(line -> line.district()
                                        + Objects.requireNonNull(
                                                        line.places().get(at).rank())
                                                .doubleValue())
                                .toList());
            }
        }
    }

    @Test
    void tieIsAWordAndItsCellStaysANumber() throws IOException {
        try (XSSFWorkbook workbook = WorkbookDump.reread(ExampleReports.city())) {
            Row head = heads(workbook.getSheet("排名")).get(0);
            Cell tied = line(head, "江北区").getCell(1);
            assertThat(tied.getNumericCellValue()).isEqualTo(2);
            assertThat(SHOWN.formatCellValue(tied)).isEqualTo("并列2");
            assertThat(SHOWN.formatCellValue(line(head, "渝北区").getCell(1))).isEqualTo("1");
            assertThat(SHOWN.formatCellValue(line(head, "渝中区").getCell(2))).isEqualTo("↓1");
        }
    }

    @Test
    void refusedRankIsAMarkThatIsExplained() throws IOException {
        try (XSSFWorkbook workbook = WorkbookDump.reread(ExampleReports.city())) {
            XSSFSheet sheet = workbook.getSheet("排名");
            Row head = heads(sheet).get(0);
            assertThat(line(head, "璧山区").getCell(1).getStringCellValue()).isEqualTo("①");
            assertThat(line(head, "璧山区").getCell(2).getCellType()).isEqualTo(CellType.BLANK);
            assertThat(line(head, "万州区").getCell(1).getStringCellValue()).isEqualTo("—");
            assertThat(texts(sheet)).contains("“①”在位次栏：数值为约数或界限值，不参加排名。", "“—”在位次栏：没有数值，不参加排名。");
        }
    }

    @Test
    void linesAreInTheOrderOfTheirCodesAndHeadsSayHowManyAreRanked() throws IOException {
        try (XSSFWorkbook workbook = WorkbookDump.reread(ExampleReports.city())) {
            Row head = heads(workbook.getSheet("排名")).get(0);
            assertThat(IntStream.range(0, 6)
                            .mapToObj(i -> head.getSheet()
                                    .getRow(head.getRowNum() + 4 + i)
                                    .getCell(0)
                                    .getStringCellValue()))
                    .containsExactly("万州区", "涪陵区", "渝中区", "江北区", "渝北区", "璧山区");
            Cell ranked = head.getSheet().getRow(head.getRowNum() + 2).getCell(1);
            assertThat(SHOWN.formatCellValue(ranked)).isEqualTo("参排3");
        }
    }

    @Test
    void reportedAreaIsFoundWithoutColour() throws IOException {
        try (XSSFWorkbook workbook = WorkbookDump.reread(ExampleReports.yubei())) {
            Row own = line(heads(workbook.getSheet("排名")).get(0), "▶ 渝北区");
            assertThat(workbook.getFontAt(own.getCell(1).getCellStyle().getFontIndex())
                            .getBold())
                    .isTrue();
        }
    }

    @Test
    void bestRanksAreColouredAsTheBest() throws IOException {
        try (XSSFWorkbook workbook = WorkbookDump.reread(ExampleRanks.city(38, 1))) {
            XSSFSheet sheet = workbook.getSheet("排名");
            Row head = heads(sheet).get(0);
            var conditional = new ConditionalFormattingEvaluator(
                    workbook, workbook.getCreationHelper().createFormulaEvaluator());
            for (int line = 0; line < 38; line++) {
                Cell place = sheet.getRow(head.getRowNum() + 4 + line).getCell(1);
                var rules = conditional.getConditionalFormattingForCell(new CellReference(place));
                if (place.getCellType() != CellType.NUMERIC) {
                    assertThat(rules).isEmpty();
                    continue;
                }
                double better = (36 - place.getNumericCellValue()) / 35;
                int quarter = better >= 0.75 ? 0 : better >= 0.5 ? 1 : better >= 0.25 ? 2 : 3;
                assertThat(rules.get(0).getRule().getPatternFormatting().getFillBackgroundColorColor())
                        .isEqualTo(
                                Palette.colour(RankColours.QUARTERS.get(quarter).fill()));
            }
        }
    }

    @Test
    void printedPartsOfAMoveAddUpToIt() throws IOException {
        AnnualReport report = ExampleRanks.yubei();
        try (XSSFWorkbook workbook = WorkbookDump.reread(report)) {
            int checked = 0;
            for (int i = 1; i <= report.rankings().size(); i++) {
                Cell total = WorkbookDump.cell(workbook, "排名明细", "公布位次变动", i);
                if (total.getCellType() == CellType.NUMERIC) {
                    int row = i;
                    double parts = List.of("自身", "其他区县", "新进", "退出", "修订").stream()
                            .map(part -> WorkbookDump.cell(workbook, "排名明细", part, row))
                            .filter(cell -> cell.getCellType() == CellType.NUMERIC)
                            .mapToDouble(Cell::getNumericCellValue)
                            .sum();
                    assertThat(total.getNumericCellValue()).isEqualTo(parts);
                    checked++;
                }
            }
            assertThat(checked).isPositive();
        }
    }

    @Test
    void positionsOverTheYearsLeaveYearsWithoutARankOpen() throws IOException {
        try (XSSFWorkbook workbook = WorkbookDump.reread(ExampleRanks.yubei())) {
            XSSFSheet sheet = workbook.getSheet("排名");
            assertThat(sheet.getDrawingPatriarch().getCharts()).hasSize(1);
            Row years = row(
                    sheet,
                    row -> row.getCell(1) != null
                            && row.getCell(1).getCellType() == CellType.NUMERIC
                            && row.getCell(1).getNumericCellValue() == 2018);
            Row ranks = sheet.getRow(years.getRowNum() + 1);
            assertThat(IntStream.rangeClosed(1, 5).mapToObj(i -> SHOWN.formatCellValue(ranks.getCell(i))))
                    .containsExactly("2", "3", "", "并列2", "1");
        }
    }

    @Test
    void noPlaceIsPrintedForWhatWasRefused() {
        RankMatrix matrix = ExampleRanks.city(38, 20).overview().matrix();
        assertThat(matrix.lines().stream().map(Line::places).flatMap(List::stream))
                .allSatisfy(place -> assertThat(place.rank() == null)
                        .isNotEqualTo(place.mark().isEmpty()))
                .filteredOn(place -> place.rank() == null)
                .hasSize(40)
                .extracting(Place::rankChange)
                .containsOnlyNulls();
    }

    private static List<Row> heads(XSSFSheet sheet) {
        List<Row> heads = new ArrayList<>();
        for (Row row : sheet) {
            Cell first = row.getCell(0);
            if (first != null
                    && first.getCellType() == CellType.STRING
                    && first.getStringCellValue().equals("区县")) {
                heads.add(row);
            }
        }
        return heads;
    }

    private static Row line(Row head, String district) {
        return row(
                head.getSheet(),
                row -> row.getRowNum() > head.getRowNum()
                        && row.getCell(0) != null
                        && row.getCell(0).getStringCellValue().equals(district));
    }

    private static Row row(Iterable<Row> sheet, Predicate<Row> which) {
        for (Row row : sheet) {
            if (which.test(row)) {
                return row;
            }
        }
        throw new AssertionError("no such row");
    }

    private static List<String> texts(XSSFSheet sheet) {
        List<String> texts = new ArrayList<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                texts.add(SHOWN.formatCellValue(cell));
            }
        }
        return texts;
    }
}

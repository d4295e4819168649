package io.yearbook.sheet;

import static io.yearbook.workbook.WorkbookDump.cell;
import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.content.AnnualReport;
import io.yearbook.content.ExampleReports;
import io.yearbook.content.Figure;
import io.yearbook.content.FigureBuilder;
import io.yearbook.model.Period;
import io.yearbook.model.ValueKind;
import io.yearbook.workbook.WorkbookDump;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class EvidenceLinksTest {

    @Test
    void everyFigureLeadsToEvidenceThatStatesTheSameValue() throws IOException {
        Random random = new Random(11);
        for (int round = 0; round < 5; round++) {
            AnnualReport report = ExampleReports.of(randomFigures(random));
            try (XSSFWorkbook workbook = WorkbookDump.reread(report)) {
                assertLaw(workbook, "指标总表", "本期值", report.figures().size());
            }
        }
    }

    @Test
    void everyRankLeadsToEvidenceThatStatesTheSameValue() throws IOException {
        AnnualReport report = ExampleReports.city();
        try (XSSFWorkbook workbook = WorkbookDump.reread(report)) {
            assertLaw(workbook, "排名明细", "数值", report.rankings().size());
        }
    }

    @Test
    void evidenceLeadsBackToTheFigureThatCitesIt() throws IOException {
        AnnualReport report = ExampleReports.yubei();
        try (XSSFWorkbook workbook = WorkbookDump.reread(report)) {
            for (int i = 1; i <= report.evidence().size(); i++) {
                Cell figure = target(workbook, cell(workbook, "数据来源", "引用处", i));
                if (!figure.getSheet().getSheetName().equals("指标总表")) {
                    continue;
                }
                String stated = cell(workbook, "数据来源", "指标或任务", i).getStringCellValue();
                assertThat(figure.getSheet()
                                .getRow(figure.getRowIndex())
                                .getCell(1)
                                .getStringCellValue())
                        .isEqualTo(stated);
            }
        }
    }

    @Test
    void evidenceOfAnotherDistrictLeadsBackToTheRanking() throws IOException {
        try (XSSFWorkbook workbook = WorkbookDump.reread(ExampleReports.city())) {
            Cell back = cell(workbook, "数据来源", "引用处", 3);
            assertThat(back.getStringCellValue()).isEqualTo("排名明细第5行");
            assertThat(target(workbook, back).getSheet().getSheetName()).isEqualTo("排名明细");
        }
    }

    private static void assertLaw(XSSFWorkbook workbook, String sheet, String valueHeading, int rows) {
        for (int i = 1; i <= rows; i++) {
            Cell value = cell(workbook, sheet, valueHeading, i);
            Cell source = cell(workbook, sheet, "来源", i);
            if (value.getCellType() == CellType.BLANK) {
                assertThat(source.getHyperlink()).isNull();
                continue;
            }
            int evidence = target(workbook, source).getRowIndex() - 2;
            Cell stated = cell(workbook, "数据来源", "数值", evidence);
            assertThat(stated.getNumericCellValue()).isEqualTo(value.getNumericCellValue());
            assertThat(stated.getCellStyle().getDataFormatString())
                    .isEqualTo(value.getCellStyle().getDataFormatString());
        }
    }

    private static Cell target(XSSFWorkbook workbook, Cell link) {
        CellReference to = new CellReference(link.getHyperlink().getAddress());
        return Objects.requireNonNull(
                workbook.getSheet(to.getSheetName()).getRow(to.getRow()).getCell(to.getCol()));
    }

    /** Some without a value, the others with one to three places. */
    private static Figure[] randomFigures(Random random) {
        return IntStream.range(0, 60)
                .mapToObj(i -> randomFigure(random, "indicator_" + i))
                .toArray(Figure[]::new);
    }

    private static Figure randomFigure(Random random, String code) {
        var indicator = FigureBuilder.indicator(code, "指标" + code, "economy", "个", ValueKind.FLOW, 0);
        FigureBuilder figure = FigureBuilder.figure(indicator, ExampleReports.YUBEI, Period.fullYear(2022));
        if (random.nextInt(5) == 0) {
            return figure.build();
        }
        figure.value(
                BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(5)).toPlainString());
        for (int place = random.nextInt(3); place > 0; place--) {
            figure.evidence("另" + place + "处", "同一数值");
        }
        return figure.build();
    }
}

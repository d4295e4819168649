package io.yearbook.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yearbook.content.AnnualReport;
import io.yearbook.content.ExampleReports;
import io.yearbook.content.Figure;
import io.yearbook.content.FigureBuilder;
import io.yearbook.model.ObservationStatus;
import io.yearbook.model.Period;
import io.yearbook.model.ValueKind;
import io.yearbook.model.ValueQualifier;
import io.yearbook.sheet.ReportSheets;
import io.yearbook.workbook.ThemeSettings.RiseColour;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeTest {

    @Test
    void stylesAreFewHoweverManyIndicatorsThereAre() throws IOException {
        Random random = new Random(3);
        Figure[] figures =
                IntStream.range(0, 300).mapToObj(i -> randomFigure(random, i)).toArray(Figure[]::new);
        try (XSSFWorkbook workbook = WorkbookDump.reread(ExampleReports.of(figures))) {
            assertThat(workbook.getNumCellStyles()).isLessThan(150);
            assertThat(workbook.getStylesSource().getNumberFormats().size()).isLessThan(150);
            assertThat(workbook.getNumberOfFonts()).isLessThan(40);
        }
    }

    @Test
    void fontsAndColoursAreThoseOfTheSettings() throws IOException {
        ThemeSettings settings = new ThemeSettings(RiseColour.GREEN, "小标宋", "微软雅黑", "仿宋", "Arial");
        try (XSSFWorkbook workbook = written(ExampleReports.yubei(), settings)) {
            var sheet = workbook.getSheet("指标总表");
            assertThat(sheet.getRow(0).getCell(0).getCellStyle().getFont().getFontName())
                    .isEqualTo("小标宋");
            assertThat(sheet.getRow(2).getCell(0).getCellStyle().getFont().getFontName())
                    .isEqualTo("微软雅黑");
            assertThat(sheet.getRow(3).getCell(0).getCellStyle().getFont().getFontName())
                    .isEqualTo("仿宋");
            assertThat(sheet.getRow(3).getCell(4).getCellStyle().getFont().getFontName())
                    .isEqualTo("Arial");
            assertThat(workbook.getTheme()).isNotNull();
            var bar = sheet.getCTWorksheet().getConditionalFormattingArray(0).getCfRuleArray(0);
            assertThat(bar.getDataBar().getColor().xgetRgb().getStringValue())
                    .isEqualTo(Palette.argb(Palette.of(RiseColour.GREEN).riseBar()));
        }
    }

    @Test
    void chineseFontsSaySoToProgramsThatHaveNotGotThem() throws IOException {
        try (XSSFWorkbook workbook = WorkbookDump.reread(ExampleReports.yubei())) {
            for (int i = 0; i < workbook.getNumberOfFonts(); i++) {
                var font = workbook.getFontAt(i);
                assertThat(font.getCharSet() == 134)
                        .as(font.getFontName())
                        .isEqualTo(!font.getFontName().equals(ThemeSettings.DEFAULTS.digitFont()));
            }
        }
    }

    @Test
    void whatRoseHasTheOtherColourThanWhatFell() {
        assertThat(Palette.of(RiseColour.RED).rise())
                .isEqualTo(Palette.of(RiseColour.GREEN).fall());
        assertThat(Palette.of(RiseColour.RED).riseBar())
                .isNotEqualTo(Palette.of(RiseColour.RED).fallBar());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "12345678901234567890123456789012", "a\nb"})
    void fontWithoutAProperNameIsRefused(String name) {
        assertThatThrownBy(() -> new ThemeSettings(RiseColour.RED, "宋体", "宋体", name, "宋体"))
                .hasMessageContaining("is no name of a font, which has 1 to 31 characters");
    }

    private static XSSFWorkbook written(AnnualReport report, ThemeSettings settings) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WorkbookWriter(ReportSheets.ALL, settings).write(report, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static Figure randomFigure(Random random, int number) {
        var indicator = FigureBuilder.indicator("i" + number, "指标" + number, "d" + number / 25, "个", ValueKind.FLOW, 0);
        ValueQualifier[] qualifiers = ValueQualifier.values();
        return FigureBuilder.figure(indicator, ExampleReports.YUBEI, Period.fullYear(2022))
                .value(BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(9))
                        .toPlainString())
                .status(ObservationStatus.A, qualifiers[random.nextInt(qualifiers.length)])
                .change("1", "2.5", random.nextBoolean() ? "%" : "个")
                .changeQualifier(qualifiers[random.nextInt(qualifiers.length)])
                .build();
    }
}

package io.yearbook.source;

import static io.yearbook.model.Field.DECIMALS;
import static io.yearbook.model.Field.DISTRICT;
import static io.yearbook.model.Field.INDICATOR;
import static io.yearbook.model.Field.OBS_STATUS;
import static io.yearbook.model.Field.PERIOD;
import static io.yearbook.model.Field.PUBLISHED_AT;
import static io.yearbook.model.Field.UNIT;
import static io.yearbook.model.Field.VALUE;
import static io.yearbook.source.WorkbookBytes.format;
import static io.yearbook.source.WorkbookBytes.row;
import static io.yearbook.source.WorkbookBytes.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.model.FileFault;
import io.yearbook.model.RawRecord;
import io.yearbook.model.RejectReason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class XlsxReadingTest {

    private static Readings read(Consumer<XSSFWorkbook> fill) {
        return Readings.of(FileBytes.of("a.xlsx", WorkbookBytes.of(fill)));
    }

    private static void merge(Sheet sheet, String range) {
        sheet.addMergedRegion(CellRangeAddress.valueOf(range));
    }

    @Test
    void yearbookSheetWithBannerMergedHeadsAndFootnotes() {
        Readings read = read(workbook -> {
            Sheet sheet = sheet(
                    workbook,
                    "GDP",
                    row("重庆市部分区县地区生产总值", "", "", ""),
                    row("制表单位：市统计局", "", "", "单位：亿元"),
                    row("地区", "年份", "", ""),
                    row("", 2020, 2021, "2022年"),
                    row("渝北区", 2009.52, "2,235.61", "…"),
                    row("主城新区", "", "", ""),
                    row("渝中区", "", 1517.69, "—"),
                    row("注：2022年为初步核算数。", "", "", ""));
            merge(sheet, "A1:D1");
            merge(sheet, "A3:A4");
            merge(sheet, "A6:D6");
            merge(sheet, "A8:D8");
        });
        assertThat(read.report().fault()).as(read.report().faultDetail()).isNull();
        assertThat(read.show(DISTRICT, INDICATOR, PERIOD, VALUE, OBS_STATUS, UNIT))
                .containsExactly(
                        "渝北区 | gdp | 2020 | 2009.52 |  | 亿元",
                        "渝北区 | gdp | 2021 | 2,235.61 |  | 亿元",
                        "渝北区 | gdp | 2022年 |  | O | 亿元",
                        "渝中区 | gdp | 2021 | 1517.69 |  | 亿元",
                        "渝中区 | gdp | 2022年 |  | O | 亿元");
        assertThat(read.places()).containsExactly("'GDP'!B5", "'GDP'!C5", "'GDP'!D5", "'GDP'!C7", "'GDP'!D7");
    }

    @Test
    void headsMergedOverYearsNameEachColumn() {
        Readings read = read(workbook -> {
            Sheet sheet = sheet(
                    workbook,
                    "表1",
                    row("地区", "GDP（亿元）", "", "常住人口（人）", ""),
                    row("", 2020, 2021, 2020, 2021),
                    row("渝北区", 1, 2, 3, 4));
            merge(sheet, "A1:A2");
            merge(sheet, "B1:C1");
            merge(sheet, "D1:E1");
        });
        assertThat(read.show(INDICATOR, PERIOD, VALUE, UNIT))
                .containsExactly(
                        "GDP | 2020 | 1 | 亿元", "GDP | 2021 | 2 | 亿元", "常住人口 | 2020 | 3 | 人", "常住人口 | 2021 | 4 | 人");
    }

    @Test
    void labelMergedOverRowsNamesEachOfThemButAFigureDoesNot() {
        Readings read = read(workbook -> {
            Sheet sheet = sheet(
                    workbook,
                    "表",
                    row("地区", "指标", 2020, 2021),
                    row("渝北区", "GDP", 1, 2),
                    row("", "常住人口", 3, 4),
                    row("渝中区", "GDP", 5, 6),
                    row("万州区", "GDP", "", 7));
            merge(sheet, "A2:A3");
            merge(sheet, "C4:C5");
        });
        assertThat(read.show(DISTRICT, INDICATOR, PERIOD, VALUE))
                .containsExactly(
                        "渝北区 | GDP | 2020 | 1",
                        "渝北区 | GDP | 2021 | 2",
                        "渝北区 | 常住人口 | 2020 | 3",
                        "渝北区 | 常住人口 | 2021 | 4",
                        "渝中区 | GDP | 2020 | 5",
                        "渝中区 | GDP | 2021 | 6",
                        "万州区 | GDP | 2021 | 7");
        assertThat(read.records().get(4).fault()).isEqualTo(RejectReason.CELL_MERGED);
        assertThat(read.records()).filteredOn(record -> record.fault() != null).hasSize(1);
    }

    @Test
    void valueMergedOverRowsOfALongTableIsNobodys() {
        Readings read = read(workbook -> {
            Sheet sheet = sheet(
                    workbook, "表", row("地区", "指标", "年份", "数值"), row("渝北区", "GDP", 2021, 9), row("渝中区", "GDP", 2021));
            merge(sheet, "D2:D3");
        });
        assertThat(read.show(DISTRICT, VALUE)).containsExactly("渝北区 | 9", "渝中区 | ");
        assertThat(read.records()).extracting(RawRecord::fault).containsExactly(RejectReason.CELL_MERGED, null);
    }

    @Test
    void valueMergedOverAColumnThatIsNotUnderstoodIsNobodys() {
        Readings read = read(workbook -> {
            Sheet sheet = sheet(workbook, "表", row("地区", "GDP", "城镇化率"), row("渝北区", 2235.61, ""));
            merge(sheet, "B2:C2");
        });
        assertThat(read.records()).hasSize(1);
        assertThat(read.records().get(0).fault()).isEqualTo(RejectReason.CELL_MERGED);
    }

    @Test
    void columnsMergedThroughoutAreOneColumn() {
        Readings read = read(workbook -> {
            Sheet sheet = sheet(workbook, "表", row("地区", 2020, "", 2021), row("渝北区", 1, "", 2));
            merge(sheet, "B1:C1");
            merge(sheet, "B2:C2");
        });
        assertThat(read.show(PERIOD, VALUE)).containsExactly("2020 | 1", "2021 | 2");
        assertThat(read.records()).extracting(RawRecord::fault).containsOnlyNulls();
    }

    @Test
    void numbersKeepTheirDigitsAndTheirFormatTellsThePrecision() {
        Readings read = read(workbook -> {
            Sheet sheet = sheet(
                    workbook,
                    "表",
                    row("地区", "指标", "年份", "数值"),
                    row("渝北区", "网办率", 2021, 0.856),
                    row("渝北区", "GDP", 2021, 2235.6149),
                    row("渝北区", "GDP", 2020, 0.1 + 0.2),
                    row("渝北区", "常住人口", 2021, 1234567890123d),
                    row("渝北区", "GDP", 2019, 3.5));
            format(sheet.getRow(1).getCell(3), "0.0%");
            format(sheet.getRow(2).getCell(3), "#,##0.00_ ;[Red]-#,##0.00");
            format(sheet.getRow(4).getCell(3), "#,##0");
            format(sheet.getRow(5).getCell(3), "0.00\"万亿\"");
        });
        assertThat(read.show(VALUE, DECIMALS))
                .containsExactly("85.6% | 1", "2235.6149 | 2", "0.3 | ", "1234567890123 | 0", "3.5万亿 | 2");
        assertThat(read.places()).startsWith("'表'!D2");
    }

    @Test
    void formulaGivesItsCachedValueAndSaysSo() {
        Readings read = read(workbook -> {
            sheet(workbook, "表", row("地区", 2019, 2020, 2021, 2022), row("渝北区", 1, "=B2*2", "=1/0", "=B2&\"x\""));
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
        assertThat(read.show(PERIOD, VALUE)).containsExactly("2019 | 1", "2020 | 2", "2021 | #DIV/0!", "2022 | 1x");
        assertThat(read.records().get(1).note()).isEqualTo("公式的缓存值 =B2*2");
        assertThat(read.records().get(2).fault()).isEqualTo(RejectReason.CELL_ERROR);
        assertThat(read.records().get(2).faultDetail()).contains("#DIV/0!");
    }

    @Test
    void formulaThatWasNeverComputedIsNotZero() {
        Readings read = read(workbook -> sheet(workbook, "表", row("地区", 2021), row("渝北区", "=1+1")));
        assertThat(read.records()).hasSize(1);
        assertThat(read.records().get(0).fault()).isEqualTo(RejectReason.CELL_ERROR);
        assertThat(read.records().get(0).faultDetail()).contains("no cached value");
    }

    @Test
    void formulaWithAnEmptyCachedValueIsNotZero() {
        Readings read = read(workbook -> {
            Sheet sheet = sheet(workbook, "表", row("地区", "2021年", "2022年"), row("渝北区", 1, 2));
            sheet.getRow(1).getCell(1).setCellFormula("1+1");
            ((XSSFCell) sheet.getRow(1).getCell(1)).getCTCell().setV("");
        });
        assertThat(read.records().get(0).fault()).isEqualTo(RejectReason.CELL_ERROR);
        assertThat(read.records().get(0).faultDetail()).contains("no cached value");
    }

    @Test
    void wordsThatOnlyTheFormatShowsBelongToTheFigure() {
        Readings read = read(workbook -> {
            Sheet sheet =
                    sheet(workbook, "表", row("地区", "常住人口", "网上可办率"), row("渝北区", 220, 5.6), row("渝中区", 22971100, 44562));
            format(sheet.getRow(1).getCell(1), "0\"万人\"");
            format(sheet.getRow(1).getCell(2), "0.0\"‰\"");
            format(sheet.getRow(2).getCell(1), "#,##0,");
            format(sheet.getRow(2).getCell(2), "yyyy");
        });
        assertThat(read.show(VALUE)).startsWith("220万人", "5.6‰").endsWith("2022年");
        assertThat(read.records().get(2).fault()).isEqualTo(RejectReason.CELL_ERROR);
        assertThat(read.records().get(2).faultDetail()).contains("#,##0,", "22971100");
    }

    @Test
    void datesBecomeIsoTextAsFineAsTheirFormat() {
        for (boolean from1904 : List.of(false, true)) {
            Readings read = read(workbook -> {
                workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(from1904);
                Sheet sheet = sheet(
                        workbook,
                        "表",
                        row("地区", "指标", "时期", "数值", "发布日期"),
                        row("渝北区", "GDP", 0, 1, 0),
                        row("渝北区", "GDP", 0, 2, 0));
                sheet.getRow(1).getCell(2).setCellValue(LocalDate.of(2021, 12, 31));
                sheet.getRow(2).getCell(2).setCellValue(LocalDate.of(2021, 6, 1));
                format(sheet.getRow(1).getCell(2), "yyyy/m/d");
                format(sheet.getRow(2).getCell(2), "yyyy\"年\"m\"月\"");
                for (int number = 1; number <= 2; number++) {
                    sheet.getRow(number).getCell(4).setCellValue(LocalDate.of(2022, 3, 18));
                    format(sheet.getRow(number).getCell(4), "[$-804]yyyy年mm月dd日;@");
                }
            });
            assertThat(read.show(PERIOD, VALUE, PUBLISHED_AT))
                    .as("dates from 1904: %s", from1904)
                    .containsExactly("2021-12-31 | 1 | 2022-03-18", "2021-06 | 2 | 2022-03-18");
        }
    }

    @Test
    void hiddenSheetsAreSkippedAndNamed() {
        byte[] bytes = WorkbookBytes.of(workbook -> {
            sheet(workbook, "看得见", row("地区", 2021), row("渝北区", 1));
            sheet(workbook, "隐藏", row("地区", 2021), row("渝中区", 2));
            sheet(workbook, "深藏", row("地区", 2021), row("万州区", 3));
            workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
            workbook.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
        });
        Readings read = Readings.of(FileBytes.of("a.xlsx", bytes));
        assertThat(read.places()).containsExactly("'看得见'!B2");
        assertThat(read.report().notes())
                .hasSize(2)
                .anyMatch(note -> note.startsWith("sheet \"隐藏\" is hidden"))
                .anyMatch(note -> note.startsWith("sheet \"深藏\" is hidden"));
        Readings named =
                Readings.of(FileBytes.of("a.xlsx", bytes), Readings.declaring(null, null, null, List.of("隐藏")));
        assertThat(named.places()).containsExactly("'隐藏'!B2");
        assertThat(Readings.of(FileBytes.of("a.xlsx", bytes), Readings.declaring(null, null, null, List.of("无")))
                        .report()
                        .faultDetail())
                .contains("names sheet \"无\", the workbook has [看得见, 隐藏, 深藏]");
    }

    @Test
    void hiddenRowsAndColumnsAreReadAndNamed() {
        Readings read = read(workbook -> {
            Sheet sheet = sheet(workbook, "表", row("地区", 2020, 2021), row("渝北区", 1, 2), row("渝中区", 3, 4));
            sheet.getRow(2).setZeroHeight(true);
            sheet.setColumnHidden(1, true);
            sheet.setColumnHidden(9, true);
        });
        assertThat(read.show(PERIOD, VALUE)).containsExactly("2020 | 1", "2021 | 2", "2020 | 3", "2021 | 4");
        assertThat(read.report().notes())
                .containsExactly(
                        "sheet \"表\": 1 hidden rows are read too: 3", "sheet \"表\": 1 hidden columns are read too: B");
    }

    @Test
    void severalSheetsAreReadAndProseIsNamed() {
        Readings read = read(workbook -> {
            sheet(workbook, "编者说明", row("本册收录各区县主要指标。"), row("共", 38, "个"));
            sheet(workbook, "前言", row("本册供内部参考。"));
            sheet(workbook, "空");
            sheet(workbook, "地区生产总值", row("地区", 2021), row("渝北区", 1));
            sheet(workbook, "It's", row("地区", "年份", "常住人口"), row("渝北区", 2021, 5));
        });
        assertThat(read.show(INDICATOR, PERIOD, VALUE)).containsExactly("gdp | 2021 | 1", "常住人口 | 2021 | 5");
        assertThat(read.places()).containsExactly("'地区生产总值'!B2", "'It''s'!C2");
        assertThat(read.report().notes())
                .containsExactly(
                        "sheet \"编者说明\" has no header that is recognised; its 1 numbers are not read",
                        "sheet \"空\" is empty");
    }

    @Test
    void numberBesideTheTableIsNotLost() {
        Readings read =
                read(workbook -> sheet(workbook, "表", row("地区", 2021), row("渝北区", 1, "", 99), row("渝中区", 2, "存疑")));
        assertThat(read.show(INDICATOR, PERIOD, VALUE))
                .containsExactly(" | 2021 | 1", "(column 4 without a header) |  | 99", " | 2021 | 2");
        assertThat(read.report().notes())
                .containsExactly(
                        "sheet \"表\": column \"(column 3 without a header)\" is not read; 1 texts stand in it");
    }

    @Test
    void richTextBooleansAndTextNumbersAreReadAsTheyStand() {
        Readings read = read(workbook -> {
            Sheet sheet = sheet(workbook, "表", row("地区", 2020, 2021, 2022), row("渝北区", true, "12.50", "x"));
            sheet.getRow(1).getCell(3).setCellValue(workbook.getCreationHelper().createRichTextString("约 7"));
        });
        assertThat(read.show(VALUE)).containsExactly("TRUE", "12.50", "约 7");
        assertThat(read.records()).extracting(RawRecord::quote).containsExactly("TRUE", "12.50", "约 7");
    }

    @Test
    void workbookWithoutAnyTableSaysWhatWasSeen() {
        Readings read = read(workbook -> sheet(workbook, "表", row("甲", "乙"), row(1, 2)));
        assertThat(read.report().fault()).isEqualTo(FileFault.HEADER_NOT_FOUND);
        assertThat(read.report().faultDetail()).contains("sheet \"表\"", "row 1: 甲 | 乙");
        assertThat(read(workbook -> sheet(workbook, "表")).report().fault()).isEqualTo(FileFault.FILE_EMPTY);
    }

    @Test
    void streamedWorkbookWithSixtyFourBitSizesIsRead() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SXSSFWorkbook workbook = new SXSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("表");
            sheet.createRow(0).createCell(0).setCellValue("地区");
            sheet.getRow(0).createCell(1).setCellValue(2021);
            sheet.createRow(1).createCell(0).setCellValue("渝北区");
            sheet.getRow(1).createCell(1).setCellValue(1);
            workbook.write(out);
        }
        assertThat(Readings.of(FileBytes.of("a.xlsx", out.toByteArray())).show(DISTRICT, PERIOD, VALUE))
                .containsExactly("渝北区 | 2021 | 1");
    }
}

package io.yearbook.source;

import static io.yearbook.model.Field.DECIMALS;
import static io.yearbook.model.Field.DISTRICT;
import static io.yearbook.model.Field.DISTRICT_NAME;
import static io.yearbook.model.Field.INDICATOR;
import static io.yearbook.model.Field.LEAD_UNITS;
import static io.yearbook.model.Field.NOTE;
import static io.yearbook.model.Field.OBS_STATUS;
import static io.yearbook.model.Field.PERIOD;
import static io.yearbook.model.Field.PERIOD_END;
import static io.yearbook.model.Field.PUBLISHED_AT;
import static io.yearbook.model.Field.PUBLISHER;
import static io.yearbook.model.Field.REPORTED_CHANGE;
import static io.yearbook.model.Field.REPORTED_CHANGE_UNIT;
import static io.yearbook.model.Field.TASK_NO;
import static io.yearbook.model.Field.TITLE;
import static io.yearbook.model.Field.UNIT;
import static io.yearbook.model.Field.VALUE;
import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.model.FileFault;
import io.yearbook.model.RawRecord;
import io.yearbook.model.RecordKind;
import io.yearbook.model.RejectReason;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CsvReadingTest {

    private static Readings read(String text) {
        return Readings.of(FileBytes.of("a.csv", text));
    }

    @Test
    void longRowIsOneRecordWithItsLineAsPlace() {
        Readings read = read("""
                district,indicator,period,value,unit,publisher,published_at
                渝北区,gdp,2021,2235.61,亿元,市统计局,2022-03-01

                渝中区,gdp,2021,"1,517.69",亿元,市统计局,2022-03-01
                """);
        assertThat(read.report().fault()).isNull();
        assertThat(read.report().format()).isEqualTo("csv");
        assertThat(read.show(DISTRICT, INDICATOR, PERIOD, VALUE, UNIT, PUBLISHER, PUBLISHED_AT))
                .containsExactly(
                        "渝北区 | gdp | 2021 | 2235.61 | 亿元 | 市统计局 | 2022-03-01",
                        "渝中区 | gdp | 2021 | 1,517.69 | 亿元 | 市统计局 | 2022-03-01");
        assertThat(read.places()).containsExactly("row 2", "row 4");
        assertThat(read.records().get(1).quote()).isEqualTo("1,517.69");
    }

    @Test
    void chineseHeadersAndUnitsInTheValueHeadAreUnderstood() {
        Readings read = read("区县,指标名称,年度,数值（亿元）,同比增长(%)\n渝北,GDP,2021年,2235.61,8.1\n");
        assertThat(read.show(DISTRICT, INDICATOR, PERIOD, VALUE, UNIT, REPORTED_CHANGE, REPORTED_CHANGE_UNIT))
                .containsExactly("渝北 | GDP | 2021年 | 2235.61 | 亿元 | 8.1 | %");
    }

    @Test
    void quotedLineBreaksBelongToTheirRow() {
        Readings read =
                read("district,indicator,period,value,note\r\n渝北区,gdp,2021,1,\"两行\r\n备注\"\r\n渝中区,gdp,2021,2,\r\n");
        assertThat(read.show(DISTRICT, VALUE, NOTE)).containsExactly("渝北区 | 1 | 两行\r\n备注", "渝中区 | 2 | ");
        assertThat(read.places()).containsExactly("row 2", "row 4");
    }

    @Test
    void wideYearsGiveOneRecordACellAndCountBlanks() {
        Readings read = read("""
                重庆市部分区县地区生产总值
                单位：亿元
                地区,2020,2021年
                渝北区,2009.52,2235.61
                渝中区,,1517.69
                主城区,,
                合计,…,3753.30
                注：本表按当年价格计算,来源于统计局
                资料来源：市统计局
                """);
        assertThat(read.show(DISTRICT, INDICATOR, PERIOD, VALUE, OBS_STATUS, UNIT))
                .containsExactly(
                        "渝北区 | gdp | 2020 | 2009.52 |  | 亿元",
                        "渝北区 | gdp | 2021年 | 2235.61 |  | 亿元",
                        "渝中区 | gdp | 2021年 | 1517.69 |  | 亿元",
                        "合计 | gdp | 2020 |  | O | 亿元",
                        "合计 | gdp | 2021年 | 3753.30 |  | 亿元");
        assertThat(read.places()).contains("row 4, column \"2020\"", "row 5, column \"2021年\"");
        assertThat(read.report().notes())
                .containsExactly(
                        "1 blank cells of measure columns state nothing and are not read",
                        "3 rows without a figure (captions, footnotes) are not read: 6, 8, 9");
        assertThat(read.records().get(3).quote()).isEqualTo("…");
    }

    @Test
    void indicatorsWithUnitsInTheHeadsAreMeasures() {
        Readings read = read("地区,年份,GDP(亿元),常住人口（人）,网上可办率（%）\n渝北区,2021,2235.61,2191493,98.5%\n");
        assertThat(read.show(DISTRICT, INDICATOR, PERIOD, VALUE, UNIT))
                .containsExactly(
                        "渝北区 | GDP | 2021 | 2235.61 | 亿元",
                        "渝北区 | 常住人口 | 2021 | 2191493 | 人",
                        "渝北区 | 网上可办率 | 2021 | 98.5% | %");
    }

    @Test
    void stackedHeadsCombineIndicatorAndYear() {
        Readings read = read("""
                地区,GDP(亿元),,常住人口,
                ,2020,2021,2020,2021
                ,,,人,人
                渝北区,1,2,3,4
                """);
        assertThat(read.show(DISTRICT, INDICATOR, PERIOD, VALUE, UNIT))
                .containsExactly(
                        "渝北区 | GDP | 2020 | 1 | 亿元",
                        "渝北区 | GDP | 2021 | 2 | 亿元",
                        "渝北区 | 常住人口 | 2020 | 3 | 人",
                        "渝北区 | 常住人口 | 2021 | 4 | 人");
    }

    @Test
    void titleAndUnitLinesAreNoPartOfTheHeader() {
        Readings read = read("地区生产总值,,\n2021年,,\n制表单位：统计局,,单位：亿元\n地区,2020,2021\n渝北区,1,2\n");
        assertThat(read.show(DISTRICT, INDICATOR, PERIOD, VALUE, UNIT))
                .containsExactly("渝北区 | gdp | 2020 | 1 | 亿元", "渝北区 | gdp | 2021 | 2 | 亿元");
        assertThat(read(",,单位：亿元\n地区,2020,2021\n渝北区,1,2\n").show(PERIOD, UNIT))
                .containsExactly("2020 | 亿元", "2021 | 亿元");
    }

    @Test
    void yearsOverIndicatorsCombineTheOtherWayRound() {
        Readings read = read(",2020年,,2021年,\n地区,GDP,常住人口,GDP,常住人口\n渝北区,1,2,3,4\n");
        assertThat(read.show(DISTRICT, INDICATOR, PERIOD, VALUE))
                .containsExactly(
                        "渝北区 | GDP | 2020年 | 1",
                        "渝北区 | 常住人口 | 2020年 | 2",
                        "渝北区 | GDP | 2021年 | 3",
                        "渝北区 | 常住人口 | 2021年 | 4");
    }

    @Test
    void districtsMayBeTheColumns() {
        Readings read = read("指标,年份,渝北区,渝中区\n地区生产总值(亿元),2021,1,2\n常住人口,2021,3,4\n");
        assertThat(read.show(DISTRICT, INDICATOR, PERIOD, VALUE, UNIT))
                .containsExactly(
                        "渝北区 | 地区生产总值 | 2021 | 1 | 亿元",
                        "渝中区 | 地区生产总值 | 2021 | 2 | 亿元",
                        "渝北区 | 常住人口 | 2021 | 3 | ",
                        "渝中区 | 常住人口 | 2021 | 4 | ");
    }

    @Test
    void codeAndNameColumnsAreToldApartByTheirCells() {
        Readings read = Readings.of(
                FileBytes.of("a.csv", "CODE,NAME,POPU,POPU_URB\n500112,渝北区,2191493,0.9\n500103,渝中区,588717,1\n"),
                Readings.manifest(
                        RecordKind.OBSERVATION,
                        Map.of("POPU", VALUE),
                        List.of("POPU_URB"),
                        Map.of(INDICATOR, "resident_population", PERIOD, "2020-11-01", PUBLISHER, "国家统计局"),
                        Map.of()));
        assertThat(read.show(DISTRICT, DISTRICT_NAME, INDICATOR, PERIOD, VALUE, PUBLISHER))
                .containsExactly(
                        "500112 | 渝北区 | resident_population | 2020-11-01 | 2191493 | 国家统计局",
                        "500103 | 渝中区 | resident_population | 2020-11-01 | 588717 | 国家统计局");
        assertThat(read.report().notes()).isEmpty();
    }

    @Test
    void numbersUnderAnUnknownHeadAreNeverLostInAWideTable() {
        Readings read = read("地区,类别,2021,增长(%),\n渝北区,城区,1,8.1,7\n渝中区,城区,2,,见注\n");
        assertThat(read.show(DISTRICT, INDICATOR, PERIOD, VALUE))
                .containsExactly(
                        "渝北区 |  | 2021 | 1",
                        "渝北区 | 增长(%) |  | 8.1",
                        "渝北区 | (column 5 without a header) |  | 7",
                        "渝中区 |  | 2021 | 2");
        assertThat(read.report().notes())
                .containsExactly(
                        "column \"类别\" is not read; 2 texts stand in it",
                        "column \"(column 5 without a header)\" is not read; 1 texts stand in it");
    }

    @Test
    void unknownColumnOfALongTableIsNamed() {
        Readings read = read("district,indicator,period,value,foo\n渝北区,gdp,2021,1,x\n");
        assertThat(read.records()).hasSize(1);
        assertThat(read.report().notes())
                .containsExactly(
                        "column \"foo\" is not read; give its meaning under columns in the manifest, or list it"
                                + " under ignored_columns");
    }

    @Test
    void longRowWithBlankValueIsStillARecord() {
        Readings read = read("district,indicator,period,value\n渝北区,gdp,2021,\n,gdp,2021,5\n,,,\n");
        assertThat(read.show(DISTRICT, INDICATOR, VALUE)).containsExactly("渝北区 | gdp | ", " | gdp | 5");
    }

    @Test
    void rowDefaultsOfTheManifestYieldToTheRow() {
        Readings read = Readings.of(
                FileBytes.of("a.csv", "district,period_end,value\n渝北区,2021-09-30,1\n渝中区,,2\n"),
                Readings.defaults(Map.of(INDICATOR, "gdp", PERIOD, "2020", UNIT, "万元")));
        assertThat(read.show(DISTRICT, INDICATOR, PERIOD, PERIOD_END, UNIT, VALUE))
                .containsExactly("渝北区 | gdp |  | 2021-09-30 | 万元 | 1", "渝中区 | gdp | 2020 |  | 万元 | 2");
    }

    @Test
    void marksOfTheManifestReplaceTheUsualOnes() {
        Readings read = Readings.of(
                FileBytes.of("a.csv", "district,indicator,period,value\n渝北区,gdp,2021,x\n渝中区,gdp,2021,—\n"),
                Readings.manifest(RecordKind.OBSERVATION, Map.of(), List.of(), Map.of(), Map.of("x", "Q")));
        assertThat(read.show(VALUE, OBS_STATUS)).containsExactly(" | Q", "— | ");
        assertThat(read.records()).extracting(RawRecord::quote).containsExactly("x", "—");
    }

    @Test
    void markIsNearerThanTheManifestAndFartherThanTheRow() {
        Readings read = Readings.of(
                FileBytes.of("a.csv", "地区,指标,年份,数值,状态\n渝北区,GDP,2021,…,\n渝中区,GDP,2021,—,Q\n"),
                Readings.defaults(Map.of(OBS_STATUS, "P")));
        assertThat(read.show(VALUE, OBS_STATUS)).containsExactly(" | O", " | Q");
    }

    @Test
    void columnThatOnlyTheManifestKnowsIsTold() {
        Readings read = Readings.of(
                FileBytes.of("a.csv", "地区,2021\n渝北区,1\n"),
                Readings.manifest(RecordKind.OBSERVATION, Map.of("旁注", NOTE), List.of(), Map.of(), Map.of()));
        assertThat(read.report().notes())
                .containsExactly("the manifest gives a meaning to column \"旁注\", which is not there");
    }

    @Test
    void damagedRowAboveTheHeaderIsNotPassedOver() {
        Readings read = read("标\0题\n地区,2021\n渝北区,1\n");
        assertThat(read.records()).extracting(RawRecord::fault).containsExactly(RejectReason.NUL_CHARACTER, null);
        assertThat(read.places()).containsExactly("row 1", "row 3, column \"2021\"");
    }

    @Test
    void headerAloneIsNoFault() {
        Readings read = read("district,indicator,period,value\n");
        assertThat(read.records()).isEmpty();
        assertThat(read.report().fault()).isNull();
        assertThat(read.report().notes()).containsExactly("no figures stand below the header");
    }

    @Test
    void unrecognisedHeaderSaysWhatWasSeenAndWhatToDo() {
        ReadReport report = read("foo,bar\n1,2\n").report();
        assertThat(report.fault()).isEqualTo(FileFault.HEADER_NOT_FOUND);
        assertThat(report.faultDetail())
                .contains("row 1: foo | bar", "row 2: 1 | 2", "district (地区)", "columns in the manifest");
    }

    @Test
    void twoColumnsOfOneMeaningAreRefusedByName() {
        assertThat(read("地区,区县,指标,年份,数值\n渝北区,渝中区,GDP,2021,1\n").report()).satisfies(report -> {
            assertThat(report.fault()).isEqualTo(FileFault.HEADER_AMBIGUOUS);
            assertThat(report.faultDetail()).contains("1 \"地区\" and 2 \"区县\" both give the district");
        });
        assertThat(read("地区,2021,2021年GDP,GDP 2021年\n渝北区,1,2,3\n").report().faultDetail())
                .contains("3 \"2021年GDP\" and 4 \"GDP 2021年\" give the same figures");
        assertThat(read("地区,年份,2020,2021\n渝北区,2020,1,2\n").report().faultDetail())
                .contains("2 \"年份\" and 3 \"2020\" both give the period of one figure");
    }

    @Test
    void moreCellsThanTheHeaderRejectTheRowOnly() {
        Readings read =
                read("district,indicator,period,value\n渝北区,gdp,2021,2,235.61\n渝中区,gdp,2021,1,,\n渝中区,gdp,2020\n");
        assertThat(read.records())
                .extracting(RawRecord::fault)
                .containsExactly(RejectReason.COLUMN_COUNT_DIFFERS, null, null);
        assertThat(read.records().get(0).faultDetail()).contains("\"235.61\" stands in column 5, the header has 4");
        assertThat(read.records().get(0).quote()).isEqualTo("渝北区 | gdp | 2021 | 2 | 235.61");
    }

    @Test
    void nulAndLostCharactersRejectTheRowOnly() {
        Readings read =
                read("district,indicator,period,value\n渝\0北区,gdp,2021,1\n渝\uFFFD区,gdp,2021,2\n渝中区,gdp,2021,3\n");
        assertThat(read.records())
                .extracting(RawRecord::fault)
                .containsExactly(RejectReason.NUL_CHARACTER, RejectReason.TEXT_DAMAGED, null);
        assertThat(read.records().get(0).text(DISTRICT)).isEqualTo("渝␀北区");
    }

    @Test
    void lineOfFiftyMegabytesIsOneRejectedRow() {
        String text = "district,indicator,period,value\n渝北区,gdp,2021," + "9".repeat(50_000_000) + "\n渝中区,gdp,2021,3\n";
        Readings read = read(text);
        assertThat(read.report().fault()).isNull();
        assertThat(read.places()).containsExactly("row 2", "row 3");
        assertThat(read.records().get(0).fault()).isEqualTo(RejectReason.ROW_TOO_LONG);
        assertThat(read.records().get(0).quote()).hasSizeLessThan(200);
        assertThat(read.records().get(1).text(VALUE)).isEqualTo("3");
    }

    @Test
    void unclosedQuoteNamesTheLineWhereItOpens() {
        ReadReport report = read("district,indicator,period,value\n渝北区,gdp,2021,1\n\"渝中区,gdp,2021,2\n万州区,gdp,2021,3\n")
                .report();
        assertThat(report.fault()).isEqualTo(FileFault.FILE_DAMAGED);
        assertThat(report.faultDetail()).contains("opens in line 3");
    }

    @Test
    void quoteInTheMiddleOfAQuotedTextIsNamedByItsRow() {
        ReadReport report = read("district,indicator,period,value\n渝北区,gdp,2021,1\n\"渝\"中区,gdp,2021,2\n")
                .report();
        assertThat(report.fault()).isEqualTo(FileFault.FILE_DAMAGED);
        assertThat(report.faultDetail()).contains("the row after line 2", "double the quotes");
    }

    @Test
    void repeatedHeaderBeginsAnotherTableWithItsOwnUnit() {
        Readings read = read("""
                地区生产总值
                单位：亿元
                地区,2020,2021
                渝北区,1,2
                单位：万元
                地区,2021,2022
                渝中区,3,4
                """);
        assertThat(read.show(DISTRICT, PERIOD, VALUE, UNIT))
                .containsExactly(
                        "渝北区 | 2020 | 1 | 亿元", "渝北区 | 2021 | 2 | 亿元", "渝中区 | 2021 | 3 | 万元", "渝中区 | 2022 | 4 | 万元");
    }

    @Test
    void tasksAreReadByTheirOwnColumns() {
        Readings read = Readings.of(
                FileBytes.of("a.csv", "plan_id,task_no,district,title,lead_units,deadline\np,1,500103,开办企业,\"甲;乙\",\n"),
                Readings.manifest(RecordKind.TASK, Map.of(), List.of(), Map.of(), Map.of()));
        assertThat(read.show(TASK_NO, TITLE, LEAD_UNITS)).containsExactly("1 | 开办企业 | 甲;乙");
        assertThat(read.records().get(0).quote()).isEqualTo("开办企业");
        assertThat(read.records().get(0).kind()).isEqualTo(RecordKind.TASK);
    }

    @Test
    void textsOfFormulasStayTexts() {
        Readings read = read("district,indicator,period,value,note\n渝北区,gdp,2021,=1+1,=cmd()\n");
        assertThat(read.show(VALUE, NOTE, DECIMALS)).containsExactly("=1+1 | =cmd() | ");
    }
}

package io.yearbook.source;

import static io.yearbook.model.Field.DISTRICT;
import static io.yearbook.model.Field.DISTRICT_NAME;
import static io.yearbook.model.Field.INDICATOR;
import static io.yearbook.model.Field.OBS_STATUS;
import static io.yearbook.model.Field.PERIOD;
import static io.yearbook.model.Field.UNIT;
import static io.yearbook.model.Field.UNIT_MULT;
import static io.yearbook.model.Field.VALUE;
import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.model.RawRecord;
import io.yearbook.model.RejectReason;
import org.junit.jupiter.api.Test;

class SdmxCsvReadingTest {

    private static Readings read(String text) {
        Readings read = Readings.of(FileBytes.of("a.csv", text));
        assertThat(read.report().format()).isEqualTo("sdmx-csv");
        return read;
    }

    @Test
    void versionOneIsReadByConcept() {
        Readings read = read("""
                DATAFLOW,FREQ,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MEASURE,UNIT_MULT
                CQ:GDP(1.0),A,500112,gdp,2021,2235.61,A,元,8
                CQ:GDP(1.0),A,500103,gdp,2021,,O,元,8
                """);
        assertThat(read.show(DISTRICT, INDICATOR, PERIOD, VALUE, OBS_STATUS, UNIT, UNIT_MULT))
                .containsExactly("500112 | gdp | 2021 | 2235.61 | A | 元 | 8", "500103 | gdp | 2021 |  | O | 元 | 8");
        assertThat(read.report().notes()).isEmpty();
        assertThat(read.places()).containsExactly("row 2", "row 3");
    }

    @Test
    void versionTwoTellsActionsApart() {
        Readings read = read("""
                STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE
                dataflow,CQ:GDP(1.0),I,500112,gdp,2021,1
                dataflow,CQ:GDP(1.0),,500112,gdp,2020,2
                dataflow,CQ:GDP(1.0),D,500112,gdp,2019,3
                """);
        assertThat(read.records())
                .extracting(RawRecord::fault)
                .containsExactly(null, null, RejectReason.ACTION_NOT_SUPPORTED);
        assertThat(read.records().get(2).faultDetail()).contains("action \"D\"");
    }

    @Test
    void labelsAreSplitFromCodes() {
        Readings read = read("""
                STRUCTURE[;],STRUCTURE_ID,ACTION,REF_AREA: 地区,INDICATOR: 指标,TIME_PERIOD: 时间,OBS_VALUE: 值,OBS_STATUS: 状态,EXTRA: 其他
                dataflow,CQ:GDP(1.0),A,500112: 渝北区,gdp: 地区生产总值: 现价,2021,1,A: Normal,x
                """);
        assertThat(read.show(DISTRICT, DISTRICT_NAME, INDICATOR, VALUE, OBS_STATUS))
                .containsExactly("500112 | 渝北区 | gdp | 1 | A");
        assertThat(read.report().notes()).singleElement().asString().contains("column \"EXTRA: 其他\" is not read");
    }

    @Test
    void columnsOfNamesBesideCodesAreNoDimensions() {
        Readings read = read("""
                STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,REF_AREA,Reference area,INDICATOR,指标,TIME_PERIOD,Time,OBS_VALUE,Value,OBS_STATUS,Status
                dataflow,CQ:GDP(1.0),GDP,I,500112,渝北区,gdp,地区生产总值,2021,,1,,A,Normal
                """);
        assertThat(read.show(DISTRICT, INDICATOR, PERIOD, VALUE, OBS_STATUS))
                .containsExactly("500112 | gdp | 2021 | 1 | A");
        assertThat(read.records().get(0).fault()).isNull();
    }

    @Test
    void whatThePublicationPrintsIsReadExactly() {
        Readings read = read("""
                DATAFLOW,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,VALUE_TEXT
                CQ:GDP(1.0),500112,gdp,2021,1," 约1
                亿元 "
                """);
        assertThat(read.records().get(0).quote()).isEqualTo(" 约1\n亿元 ");
    }

    @Test
    void partOfAnIndicatorIsNotTakenForTheWhole() {
        Readings read = Readings.of(FileBytes.of("a.csv", """
                DATAFLOW,REF_AREA,MEASURE,SEX,AGE,TIME_PERIOD,OBS_VALUE,CONF_STATUS
                A:B(1.0),500112,resident_population,_T,,2020,2191493,F
                A:B(1.0),500112,resident_population,M,,2021,1100000,F
                A:B(1.0),500112,resident_population,_T: Total,Y0T14: Children,2022,300000,F
                """));
        assertThat(read.records().get(0).fault()).isNull();
        assertThat(read.records().get(1).fault()).isEqualTo(RejectReason.INDICATOR_UNKNOWN);
        assertThat(read.records().get(1).faultDetail())
                .startsWith("column \"SEX\" is \"M\"")
                .contains("ignored_columns");
        assertThat(read.records().get(2).faultDetail()).startsWith("column \"AGE\" is \"Y0T14\"");
    }
}

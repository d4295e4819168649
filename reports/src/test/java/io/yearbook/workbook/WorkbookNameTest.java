package io.yearbook.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.content.ExampleReports;
import io.yearbook.content.FigureBuilder;
import io.yearbook.model.DistrictKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbookNameTest {

    @ParameterizedTest
    @CsvSource({
        "渝北区, 500112, 年度报告_渝北区_500112_2022.xlsx",
        "重庆市, 500000, 年度报告_重庆市_500000_2022.xlsx",
        "../etc/x:*?, 50/0\\1, 年度报告_etcx_5001_2022.xlsx",
        "=cmd(), 500112-P, 年度报告_cmd_500112P_2022.xlsx",
    })
    void nameKeepsOnlyLettersAndDigits(String area, String code, String name) {
        var facts = ExampleReports.facts(FigureBuilder.district(code, area), DistrictKind.DISTRICT);
        assertThat(WorkbookName.of(facts)).isEqualTo(name);
    }
}

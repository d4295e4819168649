package io.yearbook.document.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanIdTest {

    @ParameterizedTest
    @CsvSource({
        "渝中区优化营商环境实施方案(渝中府办〔2021〕16号)",
        "渝中区优化营商环境实施方案（渝中府办〔2021〕16号）",
        "渝中区优化营商环境实施方案(渝中府办[2021] 16 号)",
        "另一种题名(渝中府办（2021）第16号)",
        "渝中府办〔2021〕16号",
    })
    void aDocumentNumberNamesThePlanHoweverItIsWritten(String reference) {
        assertThat(PlanId.referredTo(reference, "区政府", "500103", 2021)).isEqualTo("渝中府办〔2021〕16号");
    }

    @Test
    void withoutANumberAreaYearTitleAndPublisherNameIt() {
        String plan = plan("贯彻渝府〔2021〕1号文件的实施方案", "区政府", "500103", 2021);

        assertThat(plan).startsWith("500103-2021-");
        assertThat(plan("贯彻 渝府〔2021〕1号 文件的实施方案", "区政府", "500103", 2021)).isEqualTo(plan);
        assertThat(plan("另一方案", "区政府", "500103", 2021)).isNotEqualTo(plan);
        assertThat(plan("贯彻渝府〔2021〕1号文件的实施方案", "区财政局", "500103", 2021)).isNotEqualTo(plan);
        assertThat(plan("贯彻渝府〔2021〕1号文件的实施方案", "区政府", "500105", 2021)).isNotEqualTo(plan);
        assertThat(plan("贯彻渝府〔2021〕1号文件的实施方案", "区政府", "500103", 2022)).isNotEqualTo(plan);
    }

    private static String plan(String title, String publisher, String district, int year) {
        return PlanId.referredTo(title, publisher, district, year);
    }
}

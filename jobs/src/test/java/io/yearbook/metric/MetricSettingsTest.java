package io.yearbook.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MetricSettingsTest {

    @Test
    void ranksThreeOrMoreByStandardCompetitionAtPublishedPrecision() {
        assertThat(MetricSettings.DEFAULTS)
                .isEqualTo(new MetricSettings(TieMethod.STANDARD, RankPrecision.PUBLISHED, 3));
    }

    @Test
    void oneDistrictIsNoRanking() {
        assertThatThrownBy(() -> new MetricSettings(TieMethod.STANDARD, RankPrecision.PUBLISHED, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("minimumDistricts is 1; a ranking needs 2 or more");
    }
}

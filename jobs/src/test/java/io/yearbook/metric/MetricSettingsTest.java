package io.yearbook.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @Test
    void twoDistrictsCanBeRanked() {
        assertThat(new MetricSettings(TieMethod.STANDARD, RankPrecision.PUBLISHED, 2).minimumDistricts())
                .isEqualTo(2);
    }

    @Test
    void anyShareOfTheDistrictsWillDo() {
        assertThat(MetricSettings.DEFAULTS.minimumSharePercent()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 101})
    void aShareLiesBetweenNothingAndAll(int percent) {
        assertThatThrownBy(() -> new MetricSettings(TieMethod.STANDARD, RankPrecision.PUBLISHED, 3, percent))
                .hasMessage("minimumSharePercent is %d; a share lies between 0 and 100".formatted(percent));
    }
}

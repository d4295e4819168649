package io.yearbook.metric.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingSettingsTest {

    @ParameterizedTest
    @CsvSource({"0, 30", "-1, 30", "100, 0", "100, -0.5"})
    void aThresholdThatIsNotPositiveIsRefused(BigDecimal percent, BigDecimal points) {
        assertThatThrownBy(() -> new FindingSettings(percent, points))
                .hasMessage("thresholds are positive: %s %%, %s 百分点", percent, points);
    }

    @Test
    void byDefaultMoreThanDoubleOrThirtyPointsIsAJump() {
        assertThat(FindingSettings.DEFAULTS)
                .isEqualTo(new FindingSettings(BigDecimal.valueOf(100), BigDecimal.valueOf(30)));
    }
}

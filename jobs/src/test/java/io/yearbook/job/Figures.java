package io.yearbook.job;

import io.yearbook.model.Observation;
import io.yearbook.model.ObservationStatus;
import io.yearbook.model.Period;
import io.yearbook.model.ValueQualifier;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Observations for tests that write tables directly. */
final class Figures {

    private Figures() {}

    /** GDP of 渝北区 in 2022. */
    static Observation gdp(String value) {
        return new Observation(
                "500112",
                "gdp",
                Period.fullYear(2022),
                new BigDecimal(value),
                "亿元",
                2,
                ObservationStatus.A,
                ValueQualifier.EXACT,
                null,
                null,
                "统计局",
                LocalDate.of(2023, 3, 1));
    }
}

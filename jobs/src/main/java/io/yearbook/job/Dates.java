package io.yearbook.job;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Instants are UTC; the dates of reports and deadlines are those of Asia/Shanghai. */
final class Dates {

    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private Dates() {}

    static LocalDate inShanghai(Instant instant) {
        return instant.atZone(SHANGHAI).toLocalDate();
    }
}

package io.yearbook.transform;

import java.math.BigDecimal;

/** Growth as the source itself states it, with {@code %}, {@code 百分点} or the indicator's unit. */
record ReportedChange(BigDecimal value, String unit) {}

package io.yearbook.transform;

import java.math.BigDecimal;

/**
 * A number in its indicator's unit.
 *
 * @param decimals digits after the point as published, counted in that unit
 * @param note how it was converted; empty where it was not
 */
record Quantity(BigDecimal value, int decimals, String note) {}

package io.yearbook.model;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A stretch of percentiles.
 *
 * @param name printed name
 * @param percentileFrom lowest percentile of the band, inclusive; it reaches up to the next band
 */
public record Band(String name, BigDecimal percentileFrom) implements Serializable {}

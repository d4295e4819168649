package io.yearbook.content;

import io.yearbook.model.ReportedVerdict;
import org.jspecify.annotations.Nullable;

/**
 * The growth that the source itself states.
 *
 * @param amount as stated, never corrected
 * @param verdict how it compares with the published values; null where it was not compared
 */
public record ReportedChange(Quantity amount, @Nullable ReportedVerdict verdict) {}

/**
 * Change, rank and verdicts: pure functions of one indicator's panel. The entry point is {@link
 * io.yearbook.metric.IndicatorYears}. Imports the datasets module and may import {@code table}, never {@code source} or
 * {@code transform}; knows nothing of Spark.
 */
@NullMarked
package io.yearbook.metric;

import org.jspecify.annotations.NullMarked;

/**
 * Composite indices: pure functions from the figures of many units and years to scores, ranks and what they depend on.
 * The entry point is {@link io.yearbook.metric.index.IndexComputation}; the formulas follow the OECD/JRC Handbook on
 * Constructing Composite Indicators. Figures are doubles in arrays, one place a unit and year; one that is missing is not
 * a number there, and has a reason where the package is left. Imports the datasets module only; knows nothing of Spark.
 */
@NullMarked
package io.yearbook.metric.index;

import org.jspecify.annotations.NullMarked;

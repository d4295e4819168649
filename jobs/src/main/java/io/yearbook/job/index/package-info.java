/**
 * A composite index over a wide file, without a warehouse: reading the file, computing, and the rows to be printed. Imports
 * {@code job}, {@code metric.index} and the datasets module.
 */
@NullMarked
package io.yearbook.job.index;

import org.jspecify.annotations.NullMarked;

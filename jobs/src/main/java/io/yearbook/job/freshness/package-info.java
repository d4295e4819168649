/**
 * Which yearly documents of publishers are in, and which are due and missing. Plain Java: the query that finds what has
 * arrived is in {@code job}.
 */
@NullMarked
package io.yearbook.job.freshness;

import org.jspecify.annotations.NullMarked;

/**
 * The light path: the published tables without Spark, for notebooks and scripts. {@link io.yearbook.query.YearbookTables}
 * is its whole interface. Imports the tables' files, the metrics and the catalogue, but nothing of Spark, Hadoop or Delta.
 */
@NullMarked
package io.yearbook.query;

import org.jspecify.annotations.NullMarked;

/**
 * One class a Delta table: its schema, key, constraints and clustering. {@code DeltaStore} alone uses Delta's API on
 * Spark, {@code WarehouseFiles} its kernel without Spark. Imports the datasets module only.
 */
@NullMarked
package io.yearbook.table;

import org.jspecify.annotations.NullMarked;

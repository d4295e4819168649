/**
 * Tables as SDMX-CSV: their data structures, and files in which they are written. Imports the datasets module, {@code
 * table} and {@code publish}.
 */
@NullMarked
package io.yearbook.publish.sdmx;

import org.jspecify.annotations.NullMarked;

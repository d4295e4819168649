/**
 * Reference data edited without code: indicators, districts, peer groups, units, sources, and the manifests beside
 * landing files. Loading reports every fault of all files at once. Imports {@code model} only.
 */
@NullMarked
package io.yearbook.catalog;

import org.jspecify.annotations.NullMarked;

/**
 * What differs between two editions of a report, cell by cell, and why. Imports {@code content} and the datasets module;
 * knows no workbook.
 */
@NullMarked
package io.yearbook.comparison;

import org.jspecify.annotations.NullMarked;

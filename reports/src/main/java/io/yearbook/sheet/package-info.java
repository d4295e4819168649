/**
 * The sheets of the annual workbook, one small class each, listed in {@link io.yearbook.sheet.ReportSheets}. Imports
 * {@code content}, {@code workbook} and the datasets module.
 */
@NullMarked
package io.yearbook.sheet;

import org.jspecify.annotations.NullMarked;

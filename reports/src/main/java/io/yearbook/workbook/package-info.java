/**
 * How content becomes an Excel file: the theme, tables, safe texts, page set-up and a file that is the same each time.
 * Knows no particular sheet. Imports {@code content} and the datasets module.
 */
@NullMarked
package io.yearbook.workbook;

import org.jspecify.annotations.NullMarked;

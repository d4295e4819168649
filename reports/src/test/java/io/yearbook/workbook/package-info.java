/** Tests of texts, formats, names and files. */
@NullMarked
package io.yearbook.workbook;

import org.jspecify.annotations.NullMarked;

/** Tests of the compressor. */
@NullMarked
package io.yearbook.workbook.deflate;

import org.jspecify.annotations.NullMarked;

/** Tests of the sheets and of the finished workbook. */
@NullMarked
package io.yearbook.sheet;

import org.jspecify.annotations.NullMarked;

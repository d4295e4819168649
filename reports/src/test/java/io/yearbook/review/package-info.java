/** Tests of the workbook for review and of reading it back. */
@NullMarked
package io.yearbook.review;

import org.jspecify.annotations.NullMarked;

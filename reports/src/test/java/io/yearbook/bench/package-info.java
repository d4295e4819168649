/** What a workbook costs; measured on demand, never by the tests. */
@NullMarked
package io.yearbook.bench;

import org.jspecify.annotations.NullMarked;

/**
 * Compression as of RFC 1951 that gives the same bytes on every machine. What {@code java.util.zip} gives depends on the
 * zlib that it was built with. Imports nothing of the project.
 */
@NullMarked
package io.yearbook.workbook.deflate;

import org.jspecify.annotations.NullMarked;

/**
 * Documents of prose in all their formats: their text with the place of every line, and the records that the figures in
 * it make. May import {@code document}, {@code catalog} and {@code model}, and the libraries that read the formats.
 */
@NullMarked
package io.yearbook.source.document;

import org.jspecify.annotations.NullMarked;

/**
 * How well what was read of a document agrees with what people read in it. Imports {@code model}, {@code catalog} and
 * {@code document}.
 */
@NullMarked
package io.yearbook.document.evaluation;

import org.jspecify.annotations.NullMarked;

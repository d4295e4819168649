/** How well what was read of a document agrees with what people read in it. Imports {@code model} only. */
@NullMarked
package io.yearbook.document.evaluation;

import org.jspecify.annotations.NullMarked;

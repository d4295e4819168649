/**
 * Plans: the tasks that a document gives to offices and the figures it promises, each with the place of its sentence.
 * General rules only, none that knows a document or a district. It may import {@code model}, {@code catalog},
 * {@code text} and {@code document}.
 */
@NullMarked
package io.yearbook.document.plan;

import org.jspecify.annotations.NullMarked;

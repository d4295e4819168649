/**
 * What the figures of a document state: the indicator, the period and the change of each, with the reasons and the
 * confidence of the decision. Every numeric expression of a document ends in exactly one use. Imports {@code document},
 * {@code catalog}, {@code model} and {@code text}.
 */
@NullMarked
package io.yearbook.document.binding;

import org.jspecify.annotations.NullMarked;

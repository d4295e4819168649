/**
 * Official documents as paragraphs whose characters lead back to the text they were read from, and the reading of
 * their figures: which indicator, period and district a quantity states. Plain Java; it may import {@code model},
 * {@code catalog} and {@code text}.
 */
@NullMarked
package io.yearbook.document;

import org.jspecify.annotations.NullMarked;

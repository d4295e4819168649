/**
 * Reading of Chinese official prose: every numeric expression of a sentence with what it is, the periods a sentence
 * names, and the changes it reports, all by character offsets into the text as printed. Imports {@code model} and
 * {@code text} only.
 */
@NullMarked
package io.yearbook.text.prose;

import org.jspecify.annotations.NullMarked;

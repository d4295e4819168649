/**
 * Readers: files of one format become records as read, each with its file and place. Imports {@code table} and the
 * datasets module, never {@code transform} or {@code metric}.
 */
@NullMarked
package io.yearbook.source;

import org.jspecify.annotations.NullMarked;

/** Change, rank, verdicts: pure functions of one indicator's panel. Imports {@code table} and the datasets module, never {@code source} or {@code transform}. */
@NullMarked
package io.yearbook.metric;

import org.jspecify.annotations.NullMarked;

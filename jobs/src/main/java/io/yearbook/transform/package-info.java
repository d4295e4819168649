/** Records as read become observations, targets and tasks, and those become vintages. Pure functions; imports {@code table} and the datasets module, never {@code source} or {@code metric}. */
@NullMarked
package io.yearbook.transform;

import org.jspecify.annotations.NullMarked;

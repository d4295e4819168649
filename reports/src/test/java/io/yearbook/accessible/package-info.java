/** Tests of the accessible edition. */
@NullMarked
package io.yearbook.accessible;

import org.jspecify.annotations.NullMarked;

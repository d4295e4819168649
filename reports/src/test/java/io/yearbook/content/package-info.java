/** Tests of the content, and the figures that other tests are built from. */
@NullMarked
package io.yearbook.content;

import org.jspecify.annotations.NullMarked;

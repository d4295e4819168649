@NullMarked
package io.yearbook.comparison;

import org.jspecify.annotations.NullMarked;

/** Reading of figures and periods as people write them in Chinese tables. Imports {@code model} only. */
@NullMarked
package io.yearbook.text;

import org.jspecify.annotations.NullMarked;

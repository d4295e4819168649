/** From published tables to the content of the annual reports. Imports all but {@code job}. */
@NullMarked
package io.yearbook.publish;

import org.jspecify.annotations.NullMarked;

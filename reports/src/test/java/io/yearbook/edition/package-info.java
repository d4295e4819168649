/** Tests of whole workbooks, in every edition: sound, readable by office programs, the same on every machine. */
@NullMarked
package io.yearbook.edition;

import org.jspecify.annotations.NullMarked;

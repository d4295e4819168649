/**
 * What Excel refuses or repairs in a workbook, checked on the bytes of the file itself and not on what a library reads of
 * them.
 */
@NullMarked
package io.yearbook.workbook.sound;

import org.jspecify.annotations.NullMarked;

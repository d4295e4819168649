/**
 * The accessible edition of the annual report: each part of its content as one plain table, for screen readers, for
 * programs and for people who enlarge what they read. Nothing is said by colour, position or a picture alone. Imports
 * {@code content}, {@code workbook} and the datasets module; knows none of the sheets of the standard edition.
 */
@NullMarked
package io.yearbook.accessible;

import org.jspecify.annotations.NullMarked;

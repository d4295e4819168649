/**
 * The workbook in which people decide on figures of documents, and how their decisions are read back. Imports {@code
 * workbook}, {@code content} and the datasets module.
 */
@NullMarked
package io.yearbook.review;

import org.jspecify.annotations.NullMarked;

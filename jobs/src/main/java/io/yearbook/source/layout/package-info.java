/**
 * From a grid of text cells to records: finds the header among title lines, gives every column a meaning, and states
 * each figure once. Knows nothing of files, encodings or workbooks. Imports the datasets module only.
 */
@NullMarked
package io.yearbook.source.layout;

import org.jspecify.annotations.NullMarked;

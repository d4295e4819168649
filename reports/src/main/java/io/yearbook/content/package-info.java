/**
 * What an annual report says: plain records, ordered and ready to print, and the pure functions that make them from the
 * model. Knows nothing of Excel. Imports the datasets module only.
 */
@NullMarked
package io.yearbook.content;

import org.jspecify.annotations.NullMarked;

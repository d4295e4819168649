/** The Java kernel of the notebooks, and how it shows tables and plots. Knows Spark's datasets, but neither jobs nor their tables. */
@NullMarked
package io.yearbook.notebook;

import org.jspecify.annotations.NullMarked;

/**
 * What a composite index is made of, and how its YAML is read: a tree of dimensions and indicators with weights, the
 * steps from the figures to the scores, and how the scores are ranked. Terms follow the OECD/JRC Handbook on Constructing
 * Composite Indicators. Knows nothing of how an index is computed. Imports {@code model}, {@code text} and
 * {@code catalog.yaml} only.
 */
@NullMarked
package io.yearbook.catalog.index;

import org.jspecify.annotations.NullMarked;

/**
 * YAML files of people: pairs and values that know their line and the keys that lead to them, so that all faults of a
 * file are named together. Imports {@code text} only.
 */
@NullMarked
package io.yearbook.catalog.yaml;

import org.jspecify.annotations.NullMarked;

package io.yearbook.table;

import org.jspecify.annotations.Nullable;

/**
 * A column that readers are shown.
 *
 * @param column how it is defined
 * @param nameInFiles how files name it; null where the table has no such column and every value is null
 */
public record ShownColumn(PlainColumn column, @Nullable String nameInFiles) {}

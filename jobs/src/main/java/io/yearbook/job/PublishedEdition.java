package io.yearbook.job;

import io.yearbook.catalog.Catalog;
import io.yearbook.publish.PublishedTables;
import io.yearbook.table.Run;

/**
 * What one run published.
 *
 * @param run the run
 * @param catalog reference data that it used
 * @param tables the tables as they were at its instant
 */
record PublishedEdition(Run run, Catalog catalog, PublishedTables tables) {}

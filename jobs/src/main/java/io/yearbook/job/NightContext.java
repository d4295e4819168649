package io.yearbook.job;

import io.yearbook.catalog.Catalog;
import io.yearbook.table.Warehouse;
import java.time.Instant;

/**
 * What every step of one run shares.
 *
 * @param warehouse the warehouse it writes to
 * @param catalog the reference data of the run
 * @param runInstant instant of the run: known_from of all it adds
 * @param runId its name
 */
record NightContext(Warehouse warehouse, Catalog catalog, Instant runInstant, String runId) {}

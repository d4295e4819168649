package io.yearbook.job;

import io.yearbook.catalog.Catalog;
import io.yearbook.table.DeltaStore;
import io.yearbook.table.TableDefinition;
import io.yearbook.table.Warehouse;
import java.time.Instant;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What every step of one run shares.
 *
 * @param warehouse the warehouse it writes to
 * @param catalog the reference data of the run
 * @param runInstant instant of the run: known_from of all it adds
 * @param runId its name
 * @param found Delta version of every table as the run found it
 * @param hasLost true where a table that is computed or read from files was lost and is empty now
 */
record NightContext(
        Warehouse warehouse,
        Catalog catalog,
        Instant runInstant,
        String runId,
        Map<String, Long> found,
        boolean hasLost) {

    NightContext {
        found = Map.copyOf(found);
    }

    DeltaStore store() {
        return warehouse.store();
    }

    /**
     * A table as the run found it. What a run decides rests on this and never on what it has written meanwhile: a
     * dataset that is computed a second time gives the same rows.
     */
    Dataset<Row> before(TableDefinition table) {
        Long version = found.get(table.name());
        if (version == null) {
            throw new IllegalStateException("the run has not looked for table " + table.name());
        }
        return store().read(table, version);
    }
}

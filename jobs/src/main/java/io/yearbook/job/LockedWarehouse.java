package io.yearbook.job;

import io.yearbook.table.Warehouse;
import io.yearbook.table.WarehouseLock;
import java.io.IOException;
import java.util.function.Supplier;

/** What is done with a warehouse while no other command changes it, and is no run itself. */
final class LockedWarehouse {

    private final JobConfig config;
    private final Warehouse warehouse;

    LockedWarehouse(JobConfig config, Warehouse warehouse) {
        this.config = config;
        this.warehouse = warehouse;
    }

    /**
     * Does the work, after a run that was killed has been recorded.
     *
     * @param command the name that others are told meanwhile
     * @throws WarehouseBusyException where another command holds the warehouse
     */
    <T> T during(String command, Supplier<T> work) {
        String holder = WarehouseRun.holder(command, config);
        try (WarehouseLock lock = WarehouseLock.take(warehouse.root(), warehouse.configuration(), holder)) {
            KilledRuns.record(lock, warehouse.runs());
            return work.get();
        } catch (WarehouseLock.HeldException e) {
            throw new WarehouseBusyException(config.warehouse(), e.holder());
        } catch (IOException e) {
            throw new OperationException(
                    "The warehouse " + config.warehouse() + " cannot be held",
                    SparkMessage.brief(e),
                    "Give the user that runs Yearbook the right to write there.",
                    e);
        }
    }
}

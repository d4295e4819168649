package io.yearbook.delivery;

import io.yearbook.table.Delivery;
import java.util.List;

/** Where deliveries are recorded. */
public interface DeliveryLedger {

    /** Everything recorded of a run's workbooks, in no order. */
    List<Delivery> ofRun(String runId);

    /** Records rows for good, all or none: they outlast this process where this returns. */
    void add(List<Delivery> deliveries);
}

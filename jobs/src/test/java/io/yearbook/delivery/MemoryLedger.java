package io.yearbook.delivery;

import io.yearbook.table.Delivery;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A ledger in memory that may be told to fail, as where the machine stops between two steps. */
final class MemoryLedger implements DeliveryLedger {

    final List<Delivery> rows = new ArrayList<>();
    private Delivery.@Nullable State failingAt;

    void failAt(Delivery.@Nullable State state) {
        failingAt = state;
    }

    @Override
    public List<Delivery> ofRun(String runId) {
        return rows.stream().filter(row -> row.runId().equals(runId)).toList();
    }

    @Override
    public void add(List<Delivery> deliveries) {
        if (deliveries.get(0).state() == failingAt) {
            throw new IllegalStateException("the machine stopped");
        }
        rows.addAll(deliveries);
    }

    List<String> steps() {
        return rows.stream()
                .map(row -> "%s %s %d %s".formatted(row.address(), row.districtCode(), row.attempt(), row.state()))
                .toList();
    }
}

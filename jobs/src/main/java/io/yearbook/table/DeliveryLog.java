package io.yearbook.table;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The deliveries of a warehouse. */
public final class DeliveryLog {

    private final SparkSession spark;
    private final DeltaStore store;

    public DeliveryLog(SparkSession spark, DeltaStore store) {
        this.spark = spark;
        this.store = store;
    }

    /** Adds rows in one commit; they are kept where this returns. */
    public void add(List<Delivery> deliveries) {
        store.create(DeliveryTable.TABLE);
        store.upgrade(DeliveryTable.TABLE);
        List<Row> rows = deliveries.stream().map(DeliveryTable::row).toList();
        store.append(
                DeliveryTable.TABLE,
                spark.createDataFrame(rows, DeliveryTable.SCHEMA).coalesce(1));
    }

    /** What is known of the deliveries of a run's workbooks, in no order. */
    public List<Delivery> ofRun(String runId) {
        return rows().filter(col(DeliveryTable.RUN_ID).equalTo(runId)).collectAsList().stream()
                .map(DeliveryTable::delivery)
                .toList();
    }

    /** All deliveries as a table; empty before the first one. */
    public Dataset<Row> rows() {
        return store.exists(DeliveryTable.TABLE)
                ? store.read(DeliveryTable.TABLE)
                : spark.createDataFrame(List.of(), DeliveryTable.SCHEMA);
    }
}

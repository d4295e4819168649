package io.yearbook.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import io.yearbook.table.DeliveryTable;
import io.yearbook.table.RunTable;
import io.yearbook.table.Warehouse;
import java.time.Instant;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** A statement over the tables as readers are shown them. */
final class PublishedQuery {

    private PublishedQuery() {}

    /** @param asOf runs and deliveries after it are left out; null for none */
    static QueryResult run(Warehouse warehouse, PublishedEdition edition, @Nullable Instant asOf, String statement) {
        edition.tables()
                .registerViews(edition.catalog(), upTo(asOf, warehouse.runs().rows(), RunTable.STARTED_AT));
        upTo(asOf, warehouse.deliveries().rows(), DeliveryTable.RECORDED_AT)
                .createOrReplaceTempView(DeliveryTable.NAME);
        return new TableQuery(warehouse.spark()).run(statement);
    }

    private static Dataset<Row> upTo(@Nullable Instant asOf, Dataset<Row> rows, String instant) {
        return asOf == null ? rows : rows.filter(col(instant).leq(lit(asOf)));
    }
}

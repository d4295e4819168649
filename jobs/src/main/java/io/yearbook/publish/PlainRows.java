package io.yearbook.publish;

import io.yearbook.table.PlainColumn;
import io.yearbook.table.PlainTable;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Tables that are stored in no file, as Spark reads them. */
final class PlainRows {

    private PlainRows() {}

    static Dataset<Row> of(SparkSession spark, PlainTable table) {
        return spark.createDataFrame(table.rows().stream().map(PlainRows::row).toList(), schema(table.columns()));
    }

    static StructType schema(List<PlainColumn> columns) {
        StructType schema = new StructType();
        for (PlainColumn column : columns) {
            schema = schema.add(column.name(), DataType.fromDDL(column.type()), column.nullable(), column.comment());
        }
        return schema;
    }

    static Row row(List<@Nullable Object> values) {
        return RowFactory.create(values.toArray());
    }
}

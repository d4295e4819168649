package io.yearbook.job;

import io.yearbook.query.QueryColumn;
import io.yearbook.query.QueryException;
import io.yearbook.query.QueryRows;
import io.yearbook.query.YearbookTables;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import scala.jdk.javaapi.CollectionConverters;

/** Answers one statement without Spark; see {@link YearbookTables}. */
final class LightQuery {

    private static final Pattern DECIMAL = Pattern.compile("DECIMAL\\((\\d+),(\\d+)\\)");

    private LightQuery() {}

    /** @throws StatementException where the statement is no query, or cannot be answered */
    static QueryResult answer(JobConfig config, String statement) {
        if (config.asOf() != null) {
            throw StatementException.needsSpark();
        }
        try (YearbookTables tables = YearbookTables.open(new Path(config.warehouse()).toUri())) {
            QueryRows answer = tables.query(statement);
            return new QueryResult(
                    schema(answer.columns()),
                    answer.rows().stream().map(LightQuery::row).iterator());
        } catch (QueryException e) {
            throw e.fault() == QueryException.Fault.STATEMENT
                    ? StatementException.refused(e.problem(), e.why(), e.advice(), e)
                    : new OperationException(e.problem(), e.why(), e.advice(), e);
        }
    }

    /** The types decide how a result is printed, and no more. */
    private static StructType schema(List<QueryColumn> columns) {
        StructType schema = new StructType();
        for (QueryColumn column : columns) {
            schema = schema.add(column.name(), type(column.type()));
        }
        return schema;
    }

    private static DataType type(String duckDb) {
        Matcher decimal = DECIMAL.matcher(duckDb);
        if (decimal.matches()) {
            return DataTypes.createDecimalType(Integer.parseInt(decimal.group(1)), Integer.parseInt(decimal.group(2)));
        }
        return switch (duckDb) {
            case "BOOLEAN" -> DataTypes.BooleanType;
            case "TINYINT", "SMALLINT", "INTEGER", "UTINYINT", "USMALLINT" -> DataTypes.IntegerType;
            case "BIGINT", "UINTEGER" -> DataTypes.LongType;
            case "UBIGINT", "HUGEINT", "UHUGEINT" -> DataTypes.createDecimalType(38, 0);
            case "FLOAT", "DOUBLE" -> DataTypes.DoubleType;
            case "DATE" -> DataTypes.DateType;
            case "TIMESTAMP WITH TIME ZONE" -> DataTypes.TimestampType;
            default -> DataTypes.StringType;
        };
    }

    private static Row row(List<@Nullable Object> values) {
        return RowFactory.create(converted(values).toArray());
    }

    private static @Nullable Object ofSpark(@Nullable Object value) {
        if (value instanceof List<?> elements) {
            return CollectionConverters.asScala(converted(elements));
        }
        return value instanceof Map<?, ?> map ? CollectionConverters.asScala(map) : value;
    }

    private static List<@Nullable Object> converted(List<?> values) {
        List<@Nullable Object> converted = new ArrayList<>();
        values.forEach(value -> converted.add(ofSpark(value)));
        return converted;
    }
}

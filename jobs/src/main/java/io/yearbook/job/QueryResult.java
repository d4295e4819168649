package io.yearbook.job;

import java.util.Iterator;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/**
 * The rows of one statement, to be read once.
 *
 * @param schema names and types of the columns
 * @param rows in order; fetched while they are read, never held all at once
 */
public record QueryResult(StructType schema, Iterator<Row> rows) {}

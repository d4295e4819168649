package io.yearbook.query;

/**
 * A column of a result.
 *
 * @param name as the statement names it
 * @param type type in DuckDB's words, such as {@code DECIMAL(38,8)}
 */
public record QueryColumn(String name, String type) {}

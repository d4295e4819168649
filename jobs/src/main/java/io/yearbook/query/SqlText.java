package io.yearbook.query;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Names, texts and types in the SQL of DuckDB. Nothing from outside reaches a statement but through here. */
final class SqlText {

    private static final String ARRAY = "array<";
    private static final String MAP = "map<";

    private SqlText() {}

    static String identifier(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    static String literal(String text) {
        return '\'' + text.replace("'", "''") + '\'';
    }

    static String list(List<String> texts) {
        return texts.stream().map(SqlText::literal).collect(Collectors.joining(", ", "[", "]"));
    }

    /**
     * The type that holds what one of Spark holds.
     *
     * @throws IllegalArgumentException where there is none
     */
    static String type(String spark) {
        if (spark.startsWith(ARRAY)) {
            return type(inner(spark, ARRAY)) + "[]";
        }
        if (spark.startsWith(MAP)) {
            String entry = inner(spark, MAP);
            int comma = entry.indexOf(',');
            return "MAP(%s, %s)".formatted(type(entry.substring(0, comma)), type(entry.substring(comma + 1)));
        }
        if (spark.matches("decimal\\(\\d+,\\d+\\)")) {
            return spark.toUpperCase(Locale.ROOT);
        }
        return scalar(spark);
    }

    private static String inner(String type, String prefix) {
        return type.substring(prefix.length(), type.length() - 1);
    }

    private static String scalar(String spark) {
        return switch (spark) {
            case "string" -> "VARCHAR";
            case "boolean" -> "BOOLEAN";
            case "tinyint" -> "TINYINT";
            case "smallint" -> "SMALLINT";
            case "int" -> "INTEGER";
            case "bigint" -> "BIGINT";
            case "float" -> "FLOAT";
            case "double" -> "DOUBLE";
            case "date" -> "DATE";
            case "timestamp" -> "TIMESTAMPTZ";
            case "timestamp_ntz" -> "TIMESTAMP";
            case "binary" -> "BLOB";
            default -> throw new IllegalArgumentException("the type " + spark + " is not read here");
        };
    }
}

package io.yearbook.table;

/**
 * A column as any engine can make it.
 *
 * @param name name in SQL
 * @param type type in Spark's words, in lower case, such as {@code decimal(38,8)} or {@code map<string,bigint>}
 * @param nullable whether a row may have no value
 * @param comment what it means
 */
public record PlainColumn(String name, String type, boolean nullable, String comment) {

    static PlainColumn required(String name, String type, String comment) {
        return new PlainColumn(name, type, false, comment);
    }

    static PlainColumn optional(String name, String type, String comment) {
        return new PlainColumn(name, type, true, comment);
    }
}

package io.yearbook.table;

import org.jspecify.annotations.Nullable;

/** A table, or a file of it, is not as Yearbook left it: cut off, changed or gone. */
public final class TableDamagedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String table;
    private final String damage;

    /**
     * @param table name of the table
     * @param damage what was found, as a sentence without its full stop
     */
    public TableDamagedException(String table, String damage, @Nullable Throwable cause) {
        super("The table %s is damaged: %s".formatted(table, damage), cause);
        this.table = table;
        this.damage = damage;
    }

    public String table() {
        return table;
    }

    public String damage() {
        return damage;
    }
}

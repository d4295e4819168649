package io.yearbook.table;

import java.util.List;

/** A table that another version of Yearbook wrote, whose rows must stay, does not fit its definition. */
public final class TableFormException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param obstacles what does not fit, a clause each */
    TableFormException(TableDefinition table, List<String> obstacles) {
        super("The table %s was written by another version: %s.".formatted(table.name(), String.join("; ", obstacles)));
    }
}

package io.yearbook.catalog;

import java.util.ArrayList;
import java.util.List;

/** Collects the faults of all files of a catalogue, so that one load names them all. */
final class Faults {

    private final List<String> messages = new ArrayList<>();

    /** A fault of the file as a whole. */
    void add(String file, String message) {
        messages.add(file + ": " + message);
    }

    /** A fault that says itself in which file it is. */
    void addLocated(String message) {
        messages.add(message);
    }

    /** A fault of one cell. */
    void add(String file, long row, String column, String message) {
        messages.add("%s, row %d, column \"%s\": %s".formatted(file, row, column, message));
    }

    /** A fault of one row. */
    void add(String file, long row, String message) {
        messages.add("%s, row %d: %s".formatted(file, row, message));
    }

    void throwIfAny() throws CatalogException {
        if (!messages.isEmpty()) {
            throw new CatalogException(messages);
        }
    }
}

package io.yearbook.workbook.sound;

import java.util.ArrayList;
import java.util.List;

/** What was found wrong, as sentences. */
final class Faults {

    private final List<String> found = new ArrayList<>();

    void add(String format, Object... arguments) {
        found.add(format.formatted(arguments));
    }

    /** Notes the fault unless it holds. */
    void check(boolean holds, String format, Object... arguments) {
        if (!holds) {
            add(format, arguments);
        }
    }

    List<String> found() {
        return List.copyOf(found);
    }
}

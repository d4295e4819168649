package io.yearbook.catalog;

import java.util.HashMap;
import java.util.Map;

/** Reports what must occur once in a column, or in several that share one space of names, and occurs again. */
final class FirstRows {

    private final Map<String, Long> rowByKey = new HashMap<>();

    /**
     * Notes the text at its row, and reports it where an earlier row has the same.
     *
     * @param key the form in which texts are compared; an empty one is passed over, for that is another fault
     */
    void check(CatalogRow row, String column, String key, String text) {
        if (key.isEmpty()) {
            return;
        }
        Long first = rowByKey.putIfAbsent(key, row.line());
        if (first != null) {
            row.fault(column, "read \"%s\", which row %d has already; it must be unique".formatted(text, first));
        }
    }
}

package io.yearbook.workbook.sound;

import java.util.Map;

/**
 * One element of a part.
 *
 * @param path local names from the root, such as {@code /worksheet/sheetData/row/c}
 * @param attributes by local name; of the namespace of relationships as {@code r:id}
 * @param text what stands between its tags, without that of other elements
 */
record Element(String path, Map<String, String> attributes, String text) {

    /** The attribute; empty where it is absent. */
    String get(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    boolean has(String attribute) {
        return attributes.containsKey(attribute);
    }

    /** The attribute as a whole number; -1 where it is absent or none. */
    int number(String attribute) {
        return get(attribute).matches("\\d{1,9}") ? Integer.parseInt(get(attribute)) : -1;
    }

    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}

package io.yearbook.workbook.sound;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A sheet: its tab, its part and its cells.
 *
 * @param cells by reference such as {@code B3}: the text of a text, the written value of any other, empty for an empty cell
 */
record Tab(String name, Part part, Map<String, String> cells) {

    static Tab of(String name, Part part, List<String> sharedStrings) {
        Map<String, String> cells = new HashMap<>();
        Element cell = null;
        for (Element element : part.elements()) {
            if (element.path().equals("/worksheet/sheetData/row/c")) {
                cell = element;
                cells.put(cell.get("r"), "");
            } else if (cell != null && element.path().equals("/worksheet/sheetData/row/c/v")) {
                cells.put(cell.get("r"), text(cell, element.text(), sharedStrings));
            }
        }
        return new Tab(name, part, cells);
    }

    private static String text(Element cell, String written, List<String> sharedStrings) {
        if (!cell.get("t").equals("s")) {
            return written;
        }
        int index = Integer.parseInt(written);
        return index < sharedStrings.size() ? sharedStrings.get(index) : "";
    }
}

package io.yearbook.workbook.sound;

import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;

/** Whether what links, names and charts refer to is there. */
final class References {

    private final Map<String, Tab> tabs;
    private final Faults faults;

    References(Map<String, Tab> tabs, Faults faults) {
        this.tabs = tabs;
        this.faults = faults;
    }

    /** The sheet must exist and the range lie on it. */
    void checkRange(String who, String reference) {
        Optional<Range> range = Range.parse(reference);
        faults.check(range.isPresent() && tabs.containsKey(range.get().sheet()), "%s refers to %s", who, reference);
    }

    /** The sheet, and the first and the last cell, must exist. */
    void checkCells(String who, String reference) {
        Range range = Range.parse(reference).orElse(null);
        if (range == null || !tabs.containsKey(range.sheet())) {
            faults.add("%s refers to %s", who, reference);
            return;
        }
        Map<String, String> cells = tabs.get(range.sheet()).cells();
        faults.check(
                cells.containsKey(cell(range.firstColumn(), range.firstRow()))
                        && cells.containsKey(cell(range.lastColumn(), range.lastRow())),
                "%s refers to %s, where there is no cell",
                who,
                reference);
    }

    /** As {@link #checkCells}; but the top of a sheet can be reached although nothing stands there. */
    void checkLink(String who, String reference) {
        if (reference.endsWith("!A1")) {
            checkRange(who, reference);
        } else {
            checkCells(who, reference);
        }
    }

    static String cell(int column, int row) {
        return CellReference.convertNumToColString(column - 1) + row;
    }
}

package io.yearbook.accessible;

import io.yearbook.workbook.ReportSheet;

/**
 * A row of a plain table that another leads to.
 *
 * @param sheet name of its sheet
 * @param number as Excel counts rows, from 1; the head is row 1
 */
record TableRow(String sheet, int number) {

    private static final int FIRST = 2;

    /** The row with this index, from 0, below the head. */
    static TableRow of(ReportSheet sheet, int index) {
        return new TableRow(sheet.name(), FIRST + index);
    }

    String text() {
        return sheet + "第" + number + "行";
    }
}

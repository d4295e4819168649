package io.yearbook.review;

import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Locks what is not to be edited, without a password: against slips, not against intent. */
final class Protection {

    private Protection() {}

    /** Filters, widths and heights stay free; rows cannot be sorted, for their locked cells would stay behind. */
    static void lock(XSSFSheet sheet) {
        sheet.enableLocking();
        sheet.lockAutoFilter(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockSelectLockedCells(false);
        sheet.lockSelectUnlockedCells(false);
    }
}

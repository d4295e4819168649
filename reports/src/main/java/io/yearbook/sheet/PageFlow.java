package io.yearbook.sheet;

import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Where pages end on a sheet that holds several tables and charts: what fits a page is not torn apart. */
final class PageFlow {

    private final XSSFSheet sheet;
    private final int rowsAPage;
    private int pageStart;

    /** @param rowsAPage rows of common height that fit a page at the scale of the sheet */
    PageFlow(XSSFSheet sheet, int rowsAPage) {
        this.sheet = sheet;
        this.rowsAPage = rowsAPage;
    }

    /** Starts a new page at this row where so many rows from it on do not fit this page. */
    void keepTogether(int row, int rows) {
        isStartedFor(row, rows);
    }

    /** As {@link #keepTogether}; true where a new page starts, which may want its head again. */
    boolean isStartedFor(int row, int rows) {
        boolean torn = row > pageStart && row + rows - pageStart > rowsAPage;
        if (torn) {
            newPage(row);
        }
        return torn;
    }

    /** Starts a new page at this row, unless one starts there already. */
    void newPage(int row) {
        if (row > pageStart) {
            sheet.setRowBreak(row - 1);
            pageStart = row;
        }
    }
}

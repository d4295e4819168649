package io.yearbook.edition;

import io.yearbook.accessible.AccessibleSheets;
import io.yearbook.content.AnnualReport;
import io.yearbook.sheet.ReportSheets;
import io.yearbook.workbook.ReportSheet;
import io.yearbook.workbook.WorkbookDump;
import java.util.List;

/** The editions of a report. */
enum Editions {
    STANDARD(ReportSheets.ALL),
    ACCESSIBLE(AccessibleSheets.ALL);

    private final List<ReportSheet> sheets;

    Editions(List<ReportSheet> sheets) {
        this.sheets = sheets;
    }

    byte[] bytes(AnnualReport report) {
        return WorkbookDump.bytes(report, sheets);
    }
}

package io.yearbook.workbook;

import io.yearbook.content.AnnualReport;
import java.util.OptionalInt;
import org.apache.poi.ss.usermodel.PrintOrientation;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** One sheet of the workbook: it prints content in the order given and neither sorts, computes nor queries. */
public interface ReportSheet {

    /** Name on the tab: unique, at most 31 characters, none of {@code \ / ? * [ ] :}. */
    String name();

    /** What the sheet holds, as one Chinese sentence for the table of contents. */
    String purpose();

    /** How many lines it prints, for the table of contents; empty where that says nothing. */
    default OptionalInt lines(AnnualReport report) {
        return OptionalInt.empty();
    }

    /** Colour of the tab, one of {@link Palette}. */
    default String tabColour() {
        return Palette.DATA_TAB;
    }

    /** How the sheet is printed; data sheets are wide. */
    default PrintOrientation orientation() {
        return PrintOrientation.LANDSCAPE;
    }

    /** Fills the empty sheet, which bears {@link #name()}. */
    void write(AnnualReport report, XSSFSheet sheet, Theme theme);
}

package io.yearbook.review;

import io.yearbook.workbook.PageSetup;
import io.yearbook.workbook.StableZip;
import io.yearbook.workbook.Theme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.PrintOrientation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a workbook for review. */
public final class ReviewWorkbookWriter {

    private static final String TITLE = "待审数字";

    private ReviewWorkbookWriter() {}

    /** Writes the whole file; the stream is flushed but not closed. */
    public static void write(ReviewBook book, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Theme theme = new Theme(workbook);
            List.of(CandidateSheet.NAME, GuideSheet.NAME, ListSheets.INDICATOR_SHEET, ListSheets.CHOICE_SHEET)
                    .forEach(name -> PageSetup.apply(workbook.createSheet(name), PrintOrientation.LANDSCAPE, TITLE));
            ListSheets.writeIndicators(book, workbook.getSheet(ListSheets.INDICATOR_SHEET), theme);
            ListSheets.writeChoices(book, workbook.getSheet(ListSheets.CHOICE_SHEET));
            new CandidateSheet(book).write(workbook.getSheet(CandidateSheet.NAME), theme);
            GuideSheet.write(book, workbook.getSheet(GuideSheet.NAME), theme);
            workbook.lockStructure();
            describe(workbook.getProperties().getCoreProperties(), book);
            workbook.write(bytes);
        }
        StableZip.copy(bytes.toByteArray(), out);
    }

    /** POI takes the time of a document only as a {@link Date}. */
    @SuppressWarnings("JavaUtilDate")
    private static void describe(CoreProperties core, ReviewBook book) {
        core.setTitle(TITLE);
        core.setCreator("Yearbook");
        core.setKeywords("run " + book.runId());
        Optional<Date> exportedAt = Optional.of(Date.from(book.exportedAt()));
        core.setCreated(exportedAt);
        core.setModified(exportedAt);
    }
}

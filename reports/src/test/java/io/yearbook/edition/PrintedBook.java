package io.yearbook.edition;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A workbook as it is printed.
 *
 * @param pages the text of each page
 * @param pagesOfSheet how many pages each sheet takes, in the order of the tabs; a sheet that prints nothing is not there
 */
record PrintedBook(List<String> pages, Map<String, Integer> pagesOfSheet) {

    static PrintedBook read(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return new PrintedBook(pages, pagesOfSheet(document));
        }
    }

    /** LibreOffice marks the first page of each sheet with a bookmark of its name. */
    private static Map<String, Integer> pagesOfSheet(PDDocument document) throws IOException {
        Map<String, Integer> pages = new LinkedHashMap<>();
        var outline = document.getDocumentCatalog().getDocumentOutline();
        List<PDOutlineItem> sheets = new ArrayList<>();
        if (outline != null) {
            outline.children().forEach(sheets::add);
        }
        for (int i = 0; i < sheets.size(); i++) {
            int first = firstPage(document, sheets.get(i));
            int next = i + 1 < sheets.size() ? firstPage(document, sheets.get(i + 1)) : document.getNumberOfPages();
            pages.put(sheets.get(i).getTitle(), next - first);
        }
        return pages;
    }

    private static int firstPage(PDDocument document, PDOutlineItem sheet) throws IOException {
        return document.getPages().indexOf(sheet.findDestinationPage(document));
    }
}

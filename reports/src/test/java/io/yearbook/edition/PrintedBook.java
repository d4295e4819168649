package io.yearbook.edition;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A workbook as it is printed.
 *
 * @param pages the text of each page
 * @param pagesOfSheet how many pages each sheet takes, in the order of the tabs; a sheet that prints nothing is not there
 * @param pointsOfPage how large the text of the table on each page is printed, in points
 */
record PrintedBook(List<String> pages, Map<String, Integer> pagesOfSheet, List<Float> pointsOfPage) {

    static PrintedBook read(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            SizeStripper stripper = new SizeStripper();
            List<String> pages = new ArrayList<>();
            List<Float> points = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                stripper.characters.clear();
                pages.add(stripper.getText(document));
                points.add(stripper.ofTheTable());
            }
            return new PrintedBook(pages, pagesOfSheet(document), points);
        }
    }

    /** How large the text of the table is on the first page of a sheet, in points. */
    float pointsOf(String sheet) {
        int page = 0;
        for (Map.Entry<String, Integer> each : pagesOfSheet.entrySet()) {
            if (each.getKey().equals(sheet)) {
                return pointsOfPage.get(page);
            }
            page += each.getValue();
        }
        throw new IllegalArgumentException("no sheet " + sheet + " is printed");
    }

    /** Counts characters by their size, to a tenth of a point. */
    private static final class SizeStripper extends PDFTextStripper {

        /** One in so many characters. */
        private static final int MANY = 8;

        private final Map<Float, Integer> characters = new TreeMap<>();

        @Override
        protected void processTextPosition(TextPosition text) {
            characters.merge(Math.round(text.getFontSizeInPt() * 10) / 10f, 1, Integer::sum);
            super.processTextPosition(text);
        }

        /** Titles are larger but few, notes are smaller: the largest size of many characters. */
        float ofTheTable() {
            int all = characters.values().stream().mapToInt(count -> count).sum();
            return characters.entrySet().stream()
                    .filter(size -> size.getValue() * MANY > all)
                    .map(Map.Entry::getKey)
                    .max(Float::compare)
                    .orElse(0f);
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

package io.yearbook.source.document;

import io.yearbook.model.FileFault;
import io.yearbook.model.FileFaultException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** How the text of each format is taken out. */
public final class TextExtractors {

    private TextExtractors() {}

    /** Plain text and Markdown: the text is the file, so that its places count characters of the file itself. */
    public static ExtractedText plain(InputStream bytes, Charset charset) throws IOException {
        return ExtractedText.of(new String(bytes.readAllBytes(), charset));
    }

    /** The body of a page, a line for each block, without what only serves to move about the site. */
    public static ExtractedText html(InputStream bytes, Charset charset) throws IOException {
        return HtmlBlocks.text(bytes, charset);
    }

    /** Paragraphs and tables in their order, a table row on one line with tabs between its cells. */
    public static ExtractedText word(InputStream bytes, Charset charset) throws IOException {
        try (XWPFDocument document = new XWPFDocument(bytes)) {
            ExtractedText.Builder text = new ExtractedText.Builder();
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    text.add(paragraph.getText(), null);
                    text.gap(null);
                } else if (element instanceof XWPFTable table) {
                    addRows(table, text);
                }
            }
            return text.build();
        }
    }

    private static void addRows(XWPFTable table, ExtractedText.Builder text) {
        for (XWPFTableRow row : table.getRows()) {
            String cells = String.join(
                    "\t",
                    row.getTableCells().stream()
                            .map(cell -> cell.getText().replace('\n', ' '))
                            .toList());
            text.add(cells, null);
            text.gap(null);
        }
    }

    /** The text layer of each page. A document of pictures has none and is refused. */
    public static ExtractedText pdf(InputStream bytes, Charset charset) throws IOException, FileFaultException {
        try (PDDocument document = Loader.loadPDF(new RandomAccessReadBuffer(bytes))) {
            ExtractedText.Builder text = new ExtractedText.Builder();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                text.add(pageText(document, page), page);
            }
            ExtractedText extracted = text.build();
            if (extracted.text().isBlank()) {
                throw new FileFaultException(
                        FileFault.FORMAT_UNKNOWN,
                        "the PDF has no text: its pages are pictures; deliver the document it was made from");
            }
            return extracted;
        } catch (InvalidPasswordException locked) {
            throw new FileFaultException(
                    FileFault.FILE_ENCRYPTED, "the PDF asks for a password; save it without one", locked);
        }
    }

    private static String pageText(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.setLineSeparator("\n");
        return stripper.getText(document);
    }
}

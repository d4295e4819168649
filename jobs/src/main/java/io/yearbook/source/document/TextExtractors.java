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
import org.apache.poi.xwpf.usermodel.XWPFDocument;

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
            return WordText.of(document);
        }
    }

    /** The text layer of each page. A document of pictures has none and is refused. */
    public static ExtractedText pdf(InputStream bytes, Charset charset) throws IOException, FileFaultException {
        try (PDDocument document = Loader.loadPDF(new RandomAccessReadBuffer(bytes))) {
            ExtractedText.Builder text = new ExtractedText.Builder();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                for (String line : PdfPageText.of(document, page)) {
                    text.add(line, page);
                }
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
}

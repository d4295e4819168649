package io.yearbook.source;

import io.yearbook.model.FileFault;
import io.yearbook.model.FileFaultException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a first look at the bytes shows, whatever the file is called.
 *
 * @param kind what they are
 * @param description the same in words
 * @param advice what to do where it is not read
 * @param encoding how the text is encoded; null where it is none
 * @param sample the beginning of the text; empty where it is none
 */
record ContentProbe(
        Kind kind,
        String description,
        String advice,
        @Nullable TextEncoding encoding,
        String sample) {

    enum Kind {
        WORKBOOK,
        WORD,
        PDF,
        HTML,
        TEXT,
        OTHER
    }

    private static final int HEAD_BYTES = 4096;
    private static final int SAMPLE_CHARS = 1 << 16;

    /** A page of HTML may begin with a comment or with any of its tags. */
    private static final Pattern TAG = Pattern.compile(
            "<(?:!doctype\\s+html|html|head|body|meta|title|div|p|h[1-6]|table)(?:\\s|/?>)", Pattern.CASE_INSENSITIVE);

    /** A page of XML says that it is HTML. */
    private static final Pattern ROOT = Pattern.compile("<(?:!doctype\\s+html|html)[\\s>]", Pattern.CASE_INSENSITIVE);

    private static final String TEXT_ADVICE = "texts are read from .csv, .tsv, .txt, .md and .html files";

    static ContentProbe other(String description, String advice) {
        return new ContentProbe(Kind.OTHER, description, advice, null, "");
    }

    static ContentProbe word() {
        return new ContentProbe(Kind.WORD, "a Word document (.docx)", "", null, "");
    }

    static ContentProbe pdf() {
        return new ContentProbe(Kind.PDF, "a PDF document", "", null, "");
    }

    static ContentProbe workbook() {
        return new ContentProbe(Kind.WORKBOOK, "an Excel workbook (.xlsx)", "", null, "");
    }

    static ContentProbe of(SourceContent file, @Nullable String declaredEncoding, ReadLimits limits)
            throws IOException, FileFaultException {
        byte[] head;
        try (InputStream in = file.open()) {
            head = in.readNBytes(HEAD_BYTES);
        }
        if (head.length == 0) {
            throw empty("it has no bytes");
        }
        ContentProbe binary = BinaryKind.probe(file, head, limits);
        return binary != null ? binary : text(file, TextEncoding.of(file, head, declaredEncoding));
    }

    private static ContentProbe text(SourceContent file, TextEncoding encoding) throws IOException, FileFaultException {
        String sample;
        try (Reader reader = encoding.reader(file)) {
            char[] chars = new char[SAMPLE_CHARS];
            int length = 0;
            for (int read = 0; read >= 0 && length < chars.length; length += Math.max(read, 0)) {
                read = reader.read(chars, length, chars.length - length);
            }
            sample = new String(chars, 0, length);
        }
        if (sample.length() < SAMPLE_CHARS && sample.isBlank()) {
            throw empty("it holds nothing but white space");
        }
        String start = sample.stripLeading();
        if (isPage(start)) {
            return new ContentProbe(Kind.HTML, "an HTML page", "", encoding, sample);
        }
        if (start.startsWith("<?xml")) {
            return other("an XML file", "download the data themselves, or save the table as .xlsx");
        }
        return new ContentProbe(Kind.TEXT, "text in " + encoding.charset().name(), TEXT_ADVICE, encoding, sample);
    }

    private static boolean isPage(String start) {
        return start.startsWith("<")
                && (start.startsWith("<?xml") ? ROOT : TAG).matcher(start).find();
    }

    private static FileFaultException empty(String what) {
        return new FileFaultException(FileFault.FILE_EMPTY, what + "; deliver it again");
    }

    boolean isText() {
        return kind == Kind.TEXT;
    }

    /** The encoding of a text. */
    TextEncoding textEncoding() {
        if (encoding == null) {
            throw new IllegalStateException(description + " has no text encoding");
        }
        return encoding;
    }
}

package io.yearbook.source;

import io.yearbook.model.FileFaultException;
import io.yearbook.model.RawRecord;
import io.yearbook.source.document.DocumentReading;
import io.yearbook.source.document.ExtractedText;
import io.yearbook.source.document.ReviewedFigures;
import io.yearbook.source.document.TextExtractor;
import io.yearbook.source.document.TextExtractors;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Documents of prose in one format; their figures become records.
 *
 * @param format the name by which manifests and reports call it
 * @param extensions file name extensions
 * @param kind what a first look at the bytes shows
 * @param extractor takes the text out
 */
record DocumentFormat(String format, Set<String> extensions, ContentProbe.Kind kind, TextExtractor extractor)
        implements FormatReader {

    static final DocumentFormat TEXT =
            new DocumentFormat("document", Set.of("txt"), ContentProbe.Kind.TEXT, TextExtractors::plain);
    static final DocumentFormat MARKDOWN =
            new DocumentFormat("markdown", Set.of("md"), ContentProbe.Kind.TEXT, TextExtractors::plain);
    static final DocumentFormat HTML =
            new DocumentFormat("html", Set.of("html", "htm"), ContentProbe.Kind.HTML, TextExtractors::html);
    static final DocumentFormat WORD =
            new DocumentFormat("docx", Set.of("docx"), ContentProbe.Kind.WORD, TextExtractors::word);
    static final DocumentFormat PDF =
            new DocumentFormat("pdf", Set.of("pdf"), ContentProbe.Kind.PDF, TextExtractors::pdf);

    /** A text that may also be a table is a document where it holds sentences; Markdown always is. */
    @Override
    public boolean recognises(ContentProbe content) {
        return content.kind() == kind && (!extensions.contains("txt") || Prose.isProse(content.sample()));
    }

    @Override
    public RecordStream open(ReadRequest request) throws IOException, FileFaultException {
        TextEncoding encoding = request.content().encoding();
        ExtractedText text;
        try (InputStream bytes = request.file().open()) {
            bytes.skipNBytes(encoding == null ? 0 : encoding.markBytes());
            text = extractor.extract(bytes, encoding == null ? StandardCharsets.UTF_8 : encoding.charset());
        }
        DocumentReading reading = DocumentReading.of(
                text,
                request.context().path(),
                request.context().sourceFile(),
                request.context().manifest(),
                request.context().catalog());
        request.notes().add(reading.summary());
        return new Records(reviewed(reading.records(), request).iterator());
    }

    private static List<RawRecord> reviewed(List<RawRecord> records, ReadRequest request) {
        ReviewedFigures reviewed = new ReviewedFigures(
                request.context().catalog(), request.context().sourceFile());
        if (reviewed.isEmpty()) {
            return records;
        }
        ReviewedFigures.Outcomes outcomes = reviewed.apply(records);
        request.notes().add(outcomes.summary());
        return outcomes.records();
    }

    /** Records that are all there. */
    private record Records(Iterator<RawRecord> records) implements RecordStream {

        @Override
        public @Nullable RawRecord next() {
            return records.hasNext() ? records.next() : null;
        }

        @Override
        public void close() {
            // The file was read when it was opened.
        }
    }
}

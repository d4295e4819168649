package io.yearbook.source;

import io.yearbook.model.FileFaultException;
import io.yearbook.model.RawRecord;
import io.yearbook.source.document.DocumentReading;
import io.yearbook.source.document.ExtractedText;
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

    static final List<FormatReader> ALL = List.of(
            new DocumentFormat("document", Set.of("txt", "md"), ContentProbe.Kind.TEXT, TextExtractors::plain),
            new DocumentFormat("html", Set.of("html", "htm"), ContentProbe.Kind.HTML, TextExtractors::html),
            new DocumentFormat("docx", Set.of("docx"), ContentProbe.Kind.WORD, TextExtractors::word),
            new DocumentFormat("pdf", Set.of("pdf"), ContentProbe.Kind.PDF, TextExtractors::pdf));

    @Override
    public boolean recognises(ContentProbe content) {
        return content.kind() == kind && (kind != ContentProbe.Kind.TEXT || Prose.isProse(content.sample()));
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
        return new Records(reading.records().iterator());
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

package io.yearbook.source.document;

import io.yearbook.model.FileFaultException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;

/** Takes the text out of the documents of one format. */
@FunctionalInterface
public interface TextExtractor {

    /**
     * @param bytes the file, past its byte order mark; the caller closes it
     * @param charset character set of a text; for other formats without meaning
     */
    ExtractedText extract(InputStream bytes, Charset charset) throws IOException, FileFaultException;
}

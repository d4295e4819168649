package io.yearbook.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;

/** The bytes of one landing file, which may be opened any number of times. */
public interface SourceContent extends Serializable {

    /** The file as named below the landing folder. */
    String path();

    /** SHA-256 of the bytes, in lower-case hexadecimal. */
    String sha256();

    long sizeBytes();

    /** A new stream over the bytes; the caller closes it. */
    InputStream open() throws IOException;
}

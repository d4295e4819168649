package io.yearbook.source;

import io.yearbook.model.FileFaultException;
import java.io.IOException;
import java.util.Set;

/** Reads the files of one format. To add a format, write one and list it in {@link Formats}. */
interface FormatReader {

    /** The name by which manifests and reports call the format. */
    String format();

    /** File name extensions in lower case, without the dot. */
    Set<String> extensions();

    /** True where the content is of this format. */
    boolean recognises(ContentProbe content);

    /** The records of the file; the caller closes them. */
    RecordStream open(ReadRequest request) throws IOException, FileFaultException;
}

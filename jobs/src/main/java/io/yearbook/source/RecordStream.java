package io.yearbook.source;

import io.yearbook.model.FileFaultException;
import io.yearbook.model.RawRecord;
import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The records of one file in the order of the file. */
interface RecordStream extends Closeable {

    /** The next record, or null at the end. */
    @Nullable
    RawRecord next() throws IOException, FileFaultException;
}

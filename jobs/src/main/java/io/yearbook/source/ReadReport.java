package io.yearbook.source;

import io.yearbook.model.FileFault;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader has to say of a whole file.
 *
 * @param sourceFile SHA-256 of the bytes
 * @param format the format it was read as, such as {@code csv}; empty where none was found
 * @param notes remarks for the data team, such as a hidden sheet that was skipped or a column that is not read
 * @param fault why the file could not be read, else null; with a fault none of its records counts
 * @param faultDetail what was found and what to do; empty without a fault
 */
public record ReadReport(
        String sourceFile,
        String format,
        List<String> notes,
        @Nullable FileFault fault,
        String faultDetail) implements Serializable {

    public ReadReport {
        notes = List.copyOf(notes);
    }
}

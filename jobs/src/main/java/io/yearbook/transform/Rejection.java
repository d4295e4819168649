package io.yearbook.transform;

import io.yearbook.model.RejectReason;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One record that was not accepted.
 *
 * @param sourceFile SHA-256 of the file's bytes
 * @param path the file as named in the landing folder
 * @param place where in the file the record stands
 * @param rawText the texts read, by field; of a record that conflicts with another, the text of its figure
 * @param reason why it was not accepted
 * @param message file, place, column, what was read, why it failed and what to do
 * @param districtCode area that it is about; null where neither the record nor its document says
 * @param year of its period, else of its publication; null where neither is stated
 */
public record Rejection(
        String sourceFile,
        String path,
        String place,
        String rawText,
        RejectReason reason,
        String message,
        @Nullable String districtCode,
        @Nullable Integer year)
        implements Serializable {

    /** The same, of an area and year. */
    Rejection about(@Nullable String area, @Nullable Integer ofYear) {
        return new Rejection(sourceFile, path, place, rawText, reason, message, area, ofYear);
    }
}

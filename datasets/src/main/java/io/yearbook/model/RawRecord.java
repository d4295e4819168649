package io.yearbook.model;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One figure, target or task as read from a file: texts by field, before anything is understood.
 *
 * @param kind what the record states
 * @param path the file as named in the landing folder
 * @param sourceFile SHA-256 of the file's bytes, in lower-case hexadecimal
 * @param place where in the file it stands: {@code row 14}, {@code row 14, column "2021"}, {@code 'GDP'!F14}
 * @param texts the texts by field, from the row, its column heads, the sheet's title lines or the manifest; blank texts
 *     are left out
 * @param quote the text of the figure itself exactly as read
 * @param note what the reader has to say of it, such as that a formula's cached value was taken; empty for none
 * @param fault why the reader itself cannot take the row, else null
 * @param faultDetail what was read and what to do, empty without a fault
 */
public record RawRecord(
        RecordKind kind,
        String path,
        String sourceFile,
        String place,
        Map<Field, String> texts,
        String quote,
        String note,
        @Nullable RejectReason fault,
        String faultDetail)
        implements Serializable {

    public RawRecord {
        texts = texts.isEmpty() ? new EnumMap<>(Field.class) : new EnumMap<>(texts);
    }

    /** The text of a field, or null where the file gives none. */
    public @Nullable String text(Field field) {
        return texts.get(field);
    }
}

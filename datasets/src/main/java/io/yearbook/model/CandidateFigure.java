package io.yearbook.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a document that a person decides on.
 *
 * @param sourceFile SHA-256 of the document's bytes
 * @param sourcePath name of the document below its landing folder when it was read
 * @param place where the figure itself stands, without the place of its sentence
 * @param text the figure as printed
 * @param quote the sentence it stands in, as printed
 * @param value its number, with its scale word applied; null where it is no single number
 * @param unit its unit as printed, without scale; empty for none
 * @param kind what it becomes when an indicator is found for it: OBSERVATION or TARGET
 */
public record CandidateFigure(
        String sourceFile,
        String sourcePath,
        String place,
        String text,
        String quote,
        @Nullable String value,
        String unit,
        RecordKind kind)
        implements Serializable {

    /** Stands between the place of a figure and the place of its sentence. */
    private static final String IN_SENTENCE = " in ";

    public CandidateFigure {
        if (kind != RecordKind.OBSERVATION && kind != RecordKind.TARGET) {
            throw new IllegalArgumentException("a figure becomes an observation or a target, not " + kind);
        }
        if (sourceFile.isEmpty() || place.isEmpty() || text.isEmpty()) {
            throw new IllegalArgumentException(
                    "a figure needs its document, its place and its text: \"%s\", \"%s\", \"%s\""
                            .formatted(sourceFile, place, text));
        }
    }

    /** The place of the figure alone, of a record's place that also says where its sentence stands. */
    public static String placeOfFigure(String recordPlace) {
        int end = recordPlace.indexOf(IN_SENTENCE);
        return end < 0 ? recordPlace : recordPlace.substring(0, end);
    }

    /** What tells it from every other figure of every document. */
    public String key() {
        return sourceFile + " " + place;
    }
}

package io.yearbook.transform;

import io.yearbook.catalog.SourceRegister;
import io.yearbook.model.Evidence;
import io.yearbook.model.Field;
import io.yearbook.model.RawRecord;
import io.yearbook.model.RejectReason;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads who stated a record, when, and where it can be looked up. */
final class ProvenanceReading implements Serializable {

    private static final long serialVersionUID = 1L;

    private final SourceRegister sources;

    ProvenanceReading(SourceRegister sources) {
        this.sources = sources;
    }

    String publisher(RecordFields fields) throws RecordRefused {
        return sources.canonicalName(fields.require(Field.PUBLISHER, RejectReason.PUBLISHER_MISSING));
    }

    static LocalDate publishedAt(RecordFields fields) throws RecordRefused {
        fields.require(Field.PUBLISHED_AT, RejectReason.PUBLISHED_AT_MISSING);
        return PeriodReading.day(fields, Field.PUBLISHED_AT, RejectReason.PUBLISHED_AT_UNREADABLE);
    }

    /**
     * The evidence of a record. Its quote is the figure as the document prints it, where the file gives that, else the
     * text of the cell.
     *
     * @param conversion how the figure was converted; empty where it was not
     */
    static Evidence evidence(RecordFields fields, String conversion, LocalDate publishedAt) {
        RawRecord raw = fields.raw();
        String note = Stream.of(conversion, raw.note(), fields.textOr(Field.NOTE, ""))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("；"));
        return new Evidence(
                raw.sourceFile(),
                raw.path(),
                raw.place(),
                quote(raw),
                fields.textOr(Field.DOCUMENT, ""),
                fields.textOr(Field.DOCUMENT_PLACE, ""),
                note,
                publishedAt);
    }

    /** As it was read, with the spaces around it. */
    private static String quote(RawRecord raw) {
        String printed = raw.text(Field.VALUE_TEXT);
        return printed == null || printed.isBlank() ? raw.quote() : printed;
    }
}

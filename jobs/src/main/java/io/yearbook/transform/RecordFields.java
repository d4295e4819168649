package io.yearbook.transform;

import io.yearbook.model.Field;
import io.yearbook.model.RawRecord;
import io.yearbook.model.RejectReason;
import io.yearbook.text.Excerpt;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The texts of one record, and the refusals that say where it stands. */
final class RecordFields {

    /** Reads one kind of content from the texts of a record. */
    @FunctionalInterface
    interface ContentReader<T extends Serializable> {
        Statement<T> read(RecordFields fields) throws RecordRefused;
    }

    private final RawRecord raw;

    private RecordFields(RawRecord raw) {
        this.raw = raw;
    }

    static <T extends Serializable> Parsed<T> parse(RawRecord raw, ContentReader<T> reader) {
        RecordFields fields = new RecordFields(raw);
        try {
            fields.refuseReaderFault();
            return new Parsed.Accepted<>(reader.read(fields));
        } catch (RecordRefused refused) {
            return new Parsed.Rejected<>(refused.rejection());
        }
    }

    RawRecord raw() {
        return raw;
    }

    /** The text of a field without spaces around it; null where there is none. */
    @Nullable
    String text(Field field) {
        String text = raw.text(field);
        return text == null || text.isBlank() ? null : text.strip();
    }

    Optional<String> find(Field field) {
        return Optional.ofNullable(text(field));
    }

    String textOr(Field field, String otherwise) {
        String text = text(field);
        return text == null ? otherwise : text;
    }

    /** The text of a field that must be given, in the file or as a default of its manifest. */
    String require(Field field, RejectReason reason) throws RecordRefused {
        String text = text(field);
        if (text == null) {
            throw refusal(
                    reason,
                    field,
                    "it is empty; fill it in, or give \"%s\" for the whole file in %s"
                            .formatted(field.columnName(), manifest()));
        }
        return text;
    }

    /** The whole number of a field; null where the field is empty. */
    @Nullable
    Integer wholeNumber(Field field, RejectReason reason) throws RecordRefused {
        String text = text(field);
        if (text == null) {
            return null;
        }
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw refusal(reason, field, "%s is not a whole number".formatted(Excerpt.of(text)));
        }
    }

    /** The whole number of a field that must be given. */
    int requireWholeNumber(Field field, RejectReason reason) throws RecordRefused {
        require(field, reason);
        return Objects.requireNonNull(wholeNumber(field, reason), field::columnName);
    }

    /** Name of the manifest that stands, or could stand, beside the file. */
    String manifest() {
        return raw.path() + ".yml";
    }

    /** @param why what was read, why it is refused and what to do, as one clause */
    RecordRefused refusal(RejectReason reason, Field field, String why) {
        String message = "%s, %s%s: %s".formatted(raw.path(), raw.place(), column(field), why);
        return new RecordRefused(
                new Rejection(raw.sourceFile(), raw.path(), raw.place(), rawText(), reason, message, null, null));
    }

    private void refuseReaderFault() throws RecordRefused {
        RejectReason fault = raw.fault();
        if (fault != null) {
            String message = "%s, %s: %s".formatted(raw.path(), raw.place(), raw.faultDetail());
            throw new RecordRefused(
                    new Rejection(raw.sourceFile(), raw.path(), raw.place(), rawText(), fault, message, null, null));
        }
    }

    /** A place that already names one cell is not given a second column. */
    private String column(Field field) {
        boolean placeIsCell = raw.place().contains("column \"") || raw.place().contains("!");
        return (placeIsCell ? ", field \"%s\"" : ", column \"%s\"").formatted(field.columnName());
    }

    private String rawText() {
        if (raw.texts().isEmpty()) {
            return raw.quote();
        }
        return raw.texts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey().columnName() + "=" + entry.getValue())
                .collect(Collectors.joining("; "));
    }
}

package io.yearbook.source.layout;

import io.yearbook.model.Field;
import io.yearbook.model.FileFault;
import io.yearbook.model.FileFaultException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Refuses headers of which two columns mean the same: whichever were taken, the other would be lost. */
final class HeaderCheck {

    private static final String ADVICE =
            "; name the one to leave out under ignored_columns in the manifest, or rename one of them";

    private HeaderCheck() {}

    static void refuseAmbiguous(Layout layout, HeadReading reading) throws FileFaultException {
        Map<Field, Column> byField = new EnumMap<>(Field.class);
        for (Column column : layout.with(Column.Role.FIELD)) {
            Field field = Objects.requireNonNull(column.field());
            Column other = byField.putIfAbsent(field, column);
            if (other != null) {
                throw ambiguous(other, column, "both give the " + field.columnName());
            }
        }
        Map<String, Column> byFigure = new HashMap<>();
        for (Column column : layout.with(Column.Role.MEASURE)) {
            refuseInRowsAndHead(column, byField);
            Column other = byFigure.putIfAbsent(reading.figureKey(column.texts()), column);
            if (other != null) {
                throw ambiguous(other, column, "give the same figures");
            }
        }
    }

    private static void refuseInRowsAndHead(Column measure, Map<Field, Column> byField) throws FileFaultException {
        for (Field field : measure.texts().keySet()) {
            Column inRows = byField.get(field);
            if (inRows != null) {
                throw ambiguous(inRows, measure, "both give the " + field.columnName() + " of one figure");
            }
        }
    }

    private static FileFaultException ambiguous(Column one, Column other, String why) {
        return new FileFaultException(
                FileFault.HEADER_AMBIGUOUS,
                "columns %d \"%s\" and %d \"%s\" %s%s"
                        .formatted(one.index() + 1, one.title(), other.index() + 1, other.title(), why, ADVICE));
    }
}

package io.yearbook.source.layout;

import io.yearbook.model.Field;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Brings the growth that has a column of its own, {@code GDP增速(%)}, to the figure it is about. */
final class ChangeColumns {

    private final Map<Integer, Column> byMeasure = new HashMap<>();

    ChangeColumns(List<Column> columns, HeadReading reading) {
        for (Column change : columns) {
            List<Column> about = columns.stream()
                    .filter(column -> change.is(Column.Role.CHANGE) && column.is(Column.Role.MEASURE))
                    .filter(column -> reading.subjectKey(column.texts()).equals(reading.subjectKey(change.texts())))
                    .toList();
            if (about.size() == 1) {
                byMeasure.putIfAbsent(about.get(0).index(), change);
            }
        }
    }

    /** The columns, those of changes that no one figure is found for as not understood. */
    List<Column> settled(List<Column> columns) {
        List<Column> settled = new ArrayList<>();
        for (Column column : columns) {
            boolean lost = column.is(Column.Role.CHANGE) && !byMeasure.containsValue(column);
            settled.add(lost ? Column.unknown(column.index(), column.head()) : column);
        }
        return settled;
    }

    /** What the row states of the growth of the measure's figure; empty for nothing. */
    Map<Field, String> of(GridRow row, Column measure) {
        Map<Field, String> texts = new EnumMap<>(Field.class);
        Column change = byMeasure.get(measure.index());
        if (change != null && row.cell(change.index()).statesText()) {
            texts.put(Field.REPORTED_CHANGE, row.cell(change.index()).trimmed());
            texts.put(Field.REPORTED_CHANGE_UNIT, change.texts().getOrDefault(Field.REPORTED_CHANGE_UNIT, ""));
        }
        return texts;
    }

    /** True where the column's change is of a figure that the row leaves blank. */
    boolean isWithoutFigure(GridRow row, Column change) {
        return byMeasure.entrySet().stream()
                .anyMatch(pair -> pair.getValue().equals(change)
                        && row.cell(pair.getKey()).isBlank());
    }
}

package io.yearbook.source.layout;

import io.yearbook.model.Field;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Settles what a column's head alone leaves open, by the cells below it and the columns beside it. */
final class OpenColumns {

    private static final int ROWS_LOOKED_AT = 20;

    /** Fields that say something of one figure; in a table of several measures it is not clear of which. */
    private static final Set<Field> OF_ONE_FIGURE = EnumSet.of(
            Field.UNIT_MULT,
            Field.DECIMALS,
            Field.OBS_STATUS,
            Field.VALUE_QUALIFIER,
            Field.REPORTED_CHANGE,
            Field.REPORTED_CHANGE_UNIT,
            Field.VALUE_TEXT);

    private static final Map<Field, Field> NAME_OF =
            Map.of(Field.DISTRICT, Field.DISTRICT_NAME, Field.INDICATOR, Field.INDICATOR_NAME);

    private final HeadReading reading;

    OpenColumns(HeadReading reading) {
        this.reading = reading;
    }

    List<Column> settle(List<Column> columns, List<GridRow> body) {
        List<Column> shaped = onlyOneShape(withCellsAsked(columns, body));
        List<Column> settled = new ChangeColumns(shaped, reading).settled(shaped);
        NAME_OF.forEach((code, name) -> separateCodeAndName(settled, body, code, name));
        return settled;
    }

    private List<Column> withCellsAsked(List<Column> columns, List<GridRow> body) {
        List<Column> asked = new ArrayList<>();
        boolean open = true;
        for (Column column : columns) {
            open &= !column.is(Column.Role.MEASURE) && !column.states(Field.VALUE);
            Field field = open && column.is(Column.Role.UNKNOWN) && HeaderNames.isOpen(column.head())
                    ? fieldOfCells(column.index(), body)
                    : null;
            asked.add(field == null ? column : Column.field(column.index(), column.head(), field, Map.of()));
        }
        return asked;
    }

    private @Nullable Field fieldOfCells(int index, List<GridRow> body) {
        List<String> texts = texts(index, body);
        if (mostly(texts, reading::isDistrict)) {
            return Field.DISTRICT;
        }
        if (mostly(texts, text -> reading.read(text).containsKey(Field.INDICATOR))) {
            return Field.INDICATOR;
        }
        return mostly(texts, PeriodHeads::isPeriod) ? Field.PERIOD : null;
    }

    private static boolean mostly(List<String> texts, Predicate<String> test) {
        return !texts.isEmpty() && texts.stream().filter(test).count() * 2 > texts.size();
    }

    private static List<String> texts(int index, List<GridRow> body) {
        return body.stream()
                .limit(ROWS_LOOKED_AT)
                .filter(row -> row.stated() > 1)
                .map(row -> row.cell(index))
                .filter(Cell::namesRow)
                .map(Cell::trimmed)
                .toList();
    }

    /** A table has one column of values, or several measures; the other kind of column is then not understood. */
    private static List<Column> onlyOneShape(List<Column> columns) {
        boolean values = columns.stream().anyMatch(column -> column.states(Field.VALUE));
        long measures = columns.stream()
                .filter(column -> column.is(Column.Role.MEASURE))
                .count();
        List<Column> settled = new ArrayList<>();
        for (Column column : columns) {
            boolean besideValues = values && column.is(Column.Role.MEASURE);
            Field field = column.field();
            boolean ofWhich = measures > 1 && !values && field != null && OF_ONE_FIGURE.contains(field);
            settled.add(besideValues || ofWhich ? Column.unknown(column.index(), column.head()) : column);
        }
        return settled;
    }

    private static void separateCodeAndName(List<Column> columns, List<GridRow> body, Field code, Field name) {
        List<Column> both = columns.stream()
                .filter(column -> column.states(code) || column.states(name))
                .toList();
        if (both.size() == 1) {
            refield(columns, both.get(0), code);
        } else if (both.size() == 2 && both.stream().allMatch(column -> column.states(code))) {
            List<Column> names =
                    both.stream().filter(column -> !holdsCodes(column, body)).toList();
            if (names.size() == 1) {
                refield(columns, names.get(0), name);
            }
        }
    }

    private static boolean holdsCodes(Column column, List<GridRow> body) {
        return HeaderNames.namesCodes(column.head())
                || mostly(texts(column.index(), body), text -> text.chars().allMatch(c -> c < 128));
    }

    private static void refield(List<Column> columns, Column column, Field field) {
        columns.set(columns.indexOf(column), Column.field(column.index(), column.head(), field, column.texts()));
    }
}

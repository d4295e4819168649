package io.yearbook.source.layout;

import io.yearbook.model.Field;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The meaning of one column.
 *
 * @param index from 0
 * @param head its header text, of stacked heads all from the top joined by a space
 * @param role what its cells are
 * @param field what its cells state, for the role FIELD, else null
 * @param texts what the head itself states of every figure below it
 * @param labelled whether cells are a code and a label, {@code 500112: 渝北区}
 */
record Column(int index, String head, Role role, @Nullable Field field, Map<Field, String> texts, boolean labelled) {

    enum Role {
        /** Each cell states a field of its row. */
        FIELD,
        /** Each cell is a figure of its own. */
        MEASURE,
        /** Each cell is the growth that its source states of a figure in a column of its own. */
        CHANGE,
        /** Each cell names a part of what is measured, such as a sex or an age, or the total of all. */
        DIMENSION,
        /** The header is not understood. */
        UNKNOWN,
        /** Not read on purpose. */
        IGNORED
    }

    Column {
        texts = texts.isEmpty() ? new EnumMap<>(Field.class) : new EnumMap<>(texts);
    }

    static Column field(int index, String head, Field field, Map<Field, String> texts) {
        return new Column(index, head, Role.FIELD, field, texts, false);
    }

    static Column measure(int index, String head, Map<Field, String> texts) {
        return new Column(index, head, Role.MEASURE, null, texts, false);
    }

    static Column change(int index, String head, Map<Field, String> texts) {
        return new Column(index, head, Role.CHANGE, null, texts, false);
    }

    static Column dimension(int index, String head) {
        return new Column(index, head, Role.DIMENSION, null, Map.of(), false);
    }

    static Column unknown(int index, String head) {
        return new Column(index, head, Role.UNKNOWN, null, Map.of(), false);
    }

    static Column ignored(int index, String head) {
        return new Column(index, head, Role.IGNORED, null, Map.of(), false);
    }

    boolean is(Role other) {
        return role == other;
    }

    boolean states(Field other) {
        return field == other;
    }

    /** How the column is called in messages: by its header, or by its number where it has none. */
    String title() {
        return head.isEmpty() ? "(column " + (index + 1) + " without a header)" : head;
    }
}

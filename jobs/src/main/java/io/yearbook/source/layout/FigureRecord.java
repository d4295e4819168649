package io.yearbook.source.layout;

import io.yearbook.model.Field;
import io.yearbook.model.RawRecord;
import io.yearbook.model.RecordKind;
import io.yearbook.model.RejectReason;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the record of one figure, target or task. */
final class FigureRecord {

    /** SDMX actions that state a figure: information, append, merge, replace. */
    private static final Set<String> ACTIONS_THAT_STATE = Set.of("I", "A", "M", "R");

    private static final int QUOTED_CELLS = 20;

    private final TableContext context;
    private final MissingMarks marks;

    FigureRecord(TableContext context) {
        this.context = context;
        this.marks = new MissingMarks(context.manifest());
    }

    /**
     * @param figure the cell of the value; blank for a record without one
     * @param given the texts of the row, its heads and the defaults; they may hold the value, too
     * @param fault why it cannot be taken; null for nothing
     */
    RawRecord of(String place, Cell figure, Map<Field, String> given, @Nullable FigureFault fault) {
        Map<Field, String> texts = new EnumMap<>(Field.class);
        texts.putAll(given);
        String quote = Optional.ofNullable(texts.get(Field.VALUE_TEXT)).orElse(figure.text());
        if (context.manifest().kind() == RecordKind.TASK) {
            quote = texts.getOrDefault(Field.TITLE, quote);
        }
        putValue(texts, figure);
        return record(place, texts, quote, figure.note(), fault != null ? fault : actionFault(texts));
    }

    /** The status that a mark in the place of a value stands for; a status of the row itself is nearer. */
    Map<Field, String> markedStatus(Cell figure) {
        return marks.statusOf(figure.text())
                .map(status -> Map.of(Field.OBS_STATUS, status))
                .orElse(Map.of());
    }

    private void putValue(Map<Field, String> texts, Cell figure) {
        texts.remove(Field.VALUE);
        if (figure.trimmed().isEmpty() || marks.statusOf(figure.text()).isPresent()) {
            return;
        }
        texts.put(Field.VALUE, figure.trimmed());
        if (!figure.decimals().isEmpty()) {
            texts.putIfAbsent(Field.DECIMALS, figure.decimals());
        }
    }

    private static @Nullable FigureFault actionFault(Map<Field, String> texts) {
        String action = texts.get(Field.ACTION);
        return action == null || ACTIONS_THAT_STATE.contains(action)
                ? null
                : new FigureFault(
                        RejectReason.ACTION_NOT_SUPPORTED,
                        "action \"%s\": only I, A, M and R state a figure; nothing published is ever deleted"
                                .formatted(Excerpt.of(action)));
    }

    /** The record of a row that cannot be taken as a whole. */
    RawRecord refusedRow(String place, GridRow row, Map<Field, String> texts, FigureFault fault) {
        String quote = row.cells().stream()
                .limit(QUOTED_CELLS)
                .map(cell -> Excerpt.of(cell.text()))
                .collect(Collectors.joining(" | "));
        return record(place, texts, quote, "", fault);
    }

    private RawRecord record(
            String place, Map<Field, String> texts, String quote, String note, @Nullable FigureFault fault) {
        return new RawRecord(
                context.manifest().kind(),
                context.path(),
                context.sourceFile(),
                place,
                texts,
                quote,
                note,
                fault == null ? null : fault.reason(),
                fault == null ? "" : fault.detail());
    }
}

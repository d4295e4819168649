package io.yearbook.accessible;

import io.yearbook.content.Quantity;
import io.yearbook.content.Words;
import io.yearbook.model.Reason;
import io.yearbook.model.ValueQualifier;
import io.yearbook.workbook.CellWriter;
import io.yearbook.workbook.Column;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Columns of plain tables. A text that is absent reads {@value #NONE}; a number that is absent is an empty cell, and the
 * column of its reason or status says why.
 */
final class PlainCells {

    static final String NONE = "无";

    private static final String EXACT = "准确";
    private static final String SEPARATOR = "、";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

    private PlainCells() {}

    static <T> Column<T> text(String header, int width, Function<T, @Nullable String> text) {
        return new Column<>(header, width, (row, cell) -> text(cell, text.apply(row)));
    }

    static <T> Column<T> texts(String header, int width, Function<T, List<String>> texts) {
        return text(header, width, row -> String.join(SEPARATOR, texts.apply(row)));
    }

    static <T> Column<T> count(String header, int width, Function<T, @Nullable Integer> count) {
        return new Column<>(header, width, (row, cell) -> cell.count(count.apply(row)));
    }

    /** The number alone, at its precision: no mark of a bound, no sign of growth. */
    static <T> Column<T> number(String header, int width, Function<T, @Nullable Quantity> number) {
        return new Column<>(header, width, (row, cell) -> cell.value(number.apply(row), ValueQualifier.EXACT));
    }

    /** The day in words, which read alike in every language setting of the reader's program. */
    static <T> Column<T> day(String header, Function<T, @Nullable LocalDate> day) {
        return text(header, 16, row -> {
            LocalDate date = day.apply(row);
            return date == null ? NONE : DAY.format(date);
        });
    }

    /** A link whose text says where it leads. */
    static <T> Column<T> link(String header, int width, Function<T, @Nullable TableRow> target) {
        return new Column<>(header, width, (row, cell) -> {
            TableRow to = target.apply(row);
            if (to == null) {
                cell.text(NONE);
            } else {
                cell.link(to.text(), to.sheet(), to.number() - 1, 0);
            }
        });
    }

    static String qualifier(ValueQualifier qualifier) {
        return qualifier == ValueQualifier.EXACT ? EXACT : Words.qualifier(qualifier);
    }

    /** The reason of a refusal, or what was done where nothing was refused. */
    static String outcome(@Nullable Reason refused, String done) {
        return refused == null ? done : refused.sentenceZh();
    }

    private static void text(CellWriter cell, @Nullable String text) {
        cell.text(text == null || text.isEmpty() ? NONE : text);
    }
}

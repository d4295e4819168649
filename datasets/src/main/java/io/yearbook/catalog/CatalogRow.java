package io.yearbook.catalog;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One row of a catalogue file by column. A cell that cannot be read is reported and stands in as a placeholder (empty
 * text, zero, the first constant, null), so that the rest of the row and of the catalogue is still checked; a catalogue
 * with a fault is never handed out.
 */
final class CatalogRow {

    private static final Pattern SEPARATOR = Pattern.compile(";");

    private final String file;
    private final long line;
    private final Map<String, String> cells;
    private final Faults faults;

    /** @param cells the stripped texts by column; a column that the file lacks is absent, and reported already */
    CatalogRow(String file, long line, Map<String, String> cells, Faults faults) {
        this.file = file;
        this.line = line;
        this.cells = Map.copyOf(cells);
        this.faults = faults;
    }

    long line() {
        return line;
    }

    void fault(String column, String message) {
        faults.add(file, line, column, message);
    }

    String optional(String column) {
        return cells.getOrDefault(column, "");
    }

    String required(String column) {
        String text = optional(column);
        if (text.isEmpty() && cells.containsKey(column)) {
            fault(column, "is empty; a value is required");
        }
        return text;
    }

    /** A required text of the given form. */
    String matching(String column, Pattern form, String allowed) {
        String text = required(column);
        if (!text.isEmpty() && !form.matcher(text).matches()) {
            fault(column, "read \"%s\"; allowed: %s".formatted(text, allowed));
        }
        return text;
    }

    /** The texts between semicolons; empty parts are passed over. */
    List<String> list(String column) {
        return SEPARATOR
                .splitAsStream(optional(column))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** A required whole number between the bounds, both inclusive. */
    int integer(String column, int min, int max) {
        String text = required(column);
        if (text.isEmpty()) {
            return 0;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= min && number <= max) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // Reported below with numbers out of bounds: the advice is the same.
        }
        fault(column, "read \"%s\"; allowed: a whole number from %d to %d".formatted(text, min, max));
        return 0;
    }

    /** A number, or null where the cell is empty. */
    @Nullable
    BigDecimal decimal(String column) {
        String text = optional(column);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException notANumber) {
            fault(column, "cannot read \"%s\" as a number; write digits with a point, such as -12.5".formatted(text));
            return null;
        }
    }

    /** A date, or null where the cell is empty. */
    @Nullable
    LocalDate date(String column) {
        String text = optional(column);
        return text.isEmpty() ? null : parseDate(column, text);
    }

    List<LocalDate> dates(String column) {
        List<LocalDate> dates = new ArrayList<>();
        for (String text : list(column)) {
            LocalDate date = parseDate(column, text);
            if (date != null) {
                dates.add(date);
            }
        }
        return dates;
    }

    /** The columns valid_from and valid_to; the second is dropped, and reported, where it lies before the first. */
    Validity validity() {
        LocalDate from = date("valid_from");
        LocalDate to = date("valid_to");
        if (from != null && to != null && to.isBefore(from)) {
            fault("valid_to", "read %s, which is before valid_from %s".formatted(to, from));
            return new Validity(from, null);
        }
        return new Validity(from, to);
    }

    private @Nullable LocalDate parseDate(String column, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADate) {
            fault(column, "cannot read \"%s\" as a date; write an existing day as YYYY-MM-DD".formatted(text));
            return null;
        }
    }

    <E extends Enum<E>> E constant(String column, Class<E> type) {
        required(column);
        E constant = optionalConstant(column, type);
        return constant == null ? type.getEnumConstants()[0] : constant;
    }

    /** The constant of that name, or null where the cell is empty. */
    <E extends Enum<E>> @Nullable E optionalConstant(String column, Class<E> type) {
        String text = optional(column);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        if (!text.isEmpty()) {
            List<String> allowed =
                    Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
            fault(column, "read \"%s\"; allowed: %s".formatted(text, String.join(", ", allowed)));
        }
        return null;
    }
}

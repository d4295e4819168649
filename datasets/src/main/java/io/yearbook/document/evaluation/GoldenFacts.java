package io.yearbook.document.evaluation;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.yearbook.model.Period;
import io.yearbook.model.Span;
import io.yearbook.model.ValueQualifier;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Facts that people read, from a CSV with the columns {@code seed_file, indicator_code, period_start, period_end,
 * period_kind, value, unit, qualifier, quote}.
 */
public final class GoldenFacts {

    private GoldenFacts() {}

    /**
     * A row without a value is text that is damaged, so that nobody can read a fact in it: it is left out.
     *
     * @param document name of the document's file; the rows are those whose {@code seed_file} is it, but for the
     *     extension
     * @throws IOException where the file cannot be read
     * @throws IllegalArgumentException where a row cannot be understood; the message says which
     */
    public static List<StatedFact> of(Path file, String document) throws IOException {
        return GoldenRows.read(
                file,
                row -> GoldenRows.isOf(row, "seed_file", document)
                        && !row.getField("value").isBlank(),
                GoldenFacts::fact);
    }

    private static StatedFact fact(NamedCsvRecord row) {
        LocalDate end = LocalDate.parse(row.getField("period_end"));
        String start = row.getField("period_start");
        return new StatedFact(
                row.getField("indicator_code"),
                new BigDecimal(row.getField("value")),
                row.getField("unit"),
                end,
                span(row.getField("period_kind"), start.isEmpty() ? null : LocalDate.parse(start), end),
                qualifier(row.getField("qualifier")),
                row.getField("quote"));
    }

    private static Span span(String kind, @org.jspecify.annotations.Nullable LocalDate start, LocalDate end) {
        return switch (kind.toLowerCase(Locale.ROOT)) {
            case "cumulative_to_date" -> Span.CUMULATIVE;
            case "partial_year" -> Period.spanOf(start, end);
            default -> Span.valueOf(kind.toUpperCase(Locale.ROOT));
        };
    }

    private static ValueQualifier qualifier(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "approx_more", "at_least" -> ValueQualifier.GE;
            case "at_most" -> ValueQualifier.LE;
            case "more_than" -> ValueQualifier.GT;
            case "less_than" -> ValueQualifier.LT;
            case "approx", "approx_less" -> ValueQualifier.APPROX;
            default -> ValueQualifier.valueOf(text.toUpperCase(Locale.ROOT));
        };
    }
}

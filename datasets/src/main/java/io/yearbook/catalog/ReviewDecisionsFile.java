package io.yearbook.catalog;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.yearbook.model.CandidateFigure;
import io.yearbook.model.District;
import io.yearbook.model.Indicator;
import io.yearbook.model.Period;
import io.yearbook.model.RecordKind;
import io.yearbook.model.ReviewDecision;
import io.yearbook.model.ReviewDecision.Outcome;
import io.yearbook.model.Span;
import io.yearbook.model.ValueQualifier;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The file review_decisions.csv: what people decided on figures of documents. A catalogue may be without it. Value, unit
 * and quote are kept for the people who read the file; the figure itself is always read from its document.
 */
public final class ReviewDecisionsFile {

    public static final String NAME = "review_decisions.csv";

    private static final String SOURCE_FILE = "source_file";
    private static final String SOURCE_PATH = "source_path";
    private static final String SOURCE_PLACE = "source_place";
    private static final String FIGURE = "figure";
    private static final String VALUE = "value";
    private static final String UNIT = "unit";
    private static final String KIND = "kind";
    private static final String OUTCOME = "outcome";
    private static final String INDICATOR_CODE = "indicator_code";
    private static final String DISTRICT_CODE = "district_code";
    private static final String PERIOD_START = "period_start";
    private static final String PERIOD_END = "period_end";
    private static final String SPAN = "span";
    private static final String VALUE_QUALIFIER = "value_qualifier";
    private static final String ALIAS = "alias";
    private static final String REVIEWER = "reviewer";
    private static final String DECIDED_AT = "decided_at";
    private static final String NOTE = "note";
    private static final String QUOTE = "quote";
    private static final List<String> COLUMNS = List.of(
            SOURCE_FILE,
            SOURCE_PATH,
            SOURCE_PLACE,
            FIGURE,
            VALUE,
            UNIT,
            KIND,
            OUTCOME,
            INDICATOR_CODE,
            DISTRICT_CODE,
            PERIOD_START,
            PERIOD_END,
            SPAN,
            VALUE_QUALIFIER,
            ALIAS,
            REVIEWER,
            DECIDED_AT,
            NOTE,
            QUOTE);
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private ReviewDecisionsFile() {}

    /** The decisions; none where the catalogue is without the file. */
    static List<ReviewDecision> read(
            Map<String, byte[]> files, List<Indicator> indicators, List<District> districts, Faults faults) {
        if (!files.containsKey(NAME)) {
            return List.of();
        }
        Set<String> indicatorCodes = indicators.stream().map(Indicator::code).collect(Collectors.toSet());
        Set<String> districtCodes = districts.stream().map(District::code).collect(Collectors.toSet());
        List<ReviewDecision> decisions = new ArrayList<>();
        FirstRows keys = new FirstRows();
        for (CatalogRow row : CatalogTable.read(NAME, COLUMNS, files, faults)) {
            refuseUnknown(row, INDICATOR_CODE, indicatorCodes, "indicators.csv");
            refuseUnknown(row, DISTRICT_CODE, districtCodes, "districts.csv");
            ReviewDecision decision = decision(row);
            if (decision != null) {
                keys.check(row, SOURCE_PLACE, decision.figure().key(), row.optional(SOURCE_PLACE));
                decisions.add(decision);
            }
        }
        return decisions;
    }

    private static void refuseUnknown(CatalogRow row, String column, Set<String> known, String file) {
        String code = row.optional(column);
        if (!code.isEmpty() && !known.isEmpty() && !known.contains(code)) {
            row.fault(column, "read \"%s\"; allowed: a code of %s, or remove the row".formatted(code, file));
        }
    }

    /** The decision of a row; null where a part is missing or contradicts another, which is reported. */
    private static @Nullable ReviewDecision decision(CatalogRow row) {
        String sha256 = row.matching(SOURCE_FILE, SHA256, "64 hexadecimal digits");
        RecordKind kind = row.constant(KIND, RecordKind.class);
        Outcome outcome = row.constant(OUTCOME, Outcome.class);
        Instant decidedAt = instant(row);
        String value = row.optional(VALUE);
        boolean timed = kind == RecordKind.OBSERVATION && outcome == Outcome.ACCEPTED;
        try {
            CandidateFigure figure = new CandidateFigure(
                    sha256,
                    row.required(SOURCE_PATH),
                    row.required(SOURCE_PLACE),
                    row.required(FIGURE),
                    row.required(QUOTE),
                    value.isEmpty() ? null : value,
                    row.optional(UNIT),
                    kind);
            return new ReviewDecision(
                    figure,
                    outcome,
                    row.optional(INDICATOR_CODE),
                    row.optional(DISTRICT_CODE),
                    timed ? period(row) : null,
                    timed ? row.constant(VALUE_QUALIFIER, ValueQualifier.class) : null,
                    row.optional(ALIAS),
                    row.required(REVIEWER),
                    decidedAt,
                    row.optional(NOTE));
        } catch (IllegalArgumentException contradiction) {
            row.fault(OUTCOME, "the row contradicts itself: " + contradiction.getMessage());
            return null;
        }
    }

    private static Period period(CatalogRow row) {
        row.required(PERIOD_END);
        LocalDate end = row.date(PERIOD_END);
        if (end == null) {
            throw new IllegalArgumentException("what is accepted needs the last day of its period");
        }
        return new Period(row.date(PERIOD_START), end, row.constant(SPAN, Span.class));
    }

    private static Instant instant(CatalogRow row) {
        String text = row.required(DECIDED_AT);
        try {
            return Instant.parse(text);
        } catch (DateTimeException notAnInstant) {
            row.fault(DECIDED_AT, "cannot read \"%s\" as an instant such as 2026-01-25T08:00:00Z".formatted(text));
            return Instant.EPOCH;
        }
    }

    /** The file that holds the decisions, in their order: a decision that is added or replaced changes one line. */
    public static byte[] bytes(ReviewDecisions decisions) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(COLUMNS);
            decisions.all().forEach(decision -> csv.writeRecord(cells(decision)));
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text cannot be written", impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> cells(ReviewDecision decision) {
        CandidateFigure figure = decision.figure();
        Period period = decision.period();
        return List.of(
                figure.sourceFile(),
                figure.sourcePath(),
                figure.place(),
                figure.text(),
                text(figure.value()),
                figure.unit(),
                figure.kind().name(),
                decision.outcome().name(),
                decision.indicatorCode(),
                decision.districtCode(),
                text(period == null ? null : period.start()),
                text(period == null ? null : period.end()),
                text(period == null ? null : period.span()),
                text(decision.qualifier()),
                decision.alias(),
                decision.reviewer(),
                decision.decidedAt().toString(),
                decision.note(),
                figure.quote());
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}

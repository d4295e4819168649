package io.yearbook.job;

import io.yearbook.catalog.Catalog;
import io.yearbook.document.evaluation.FactEvaluation;
import io.yearbook.document.evaluation.GoldenFacts;
import io.yearbook.document.evaluation.StatedFact;
import io.yearbook.model.Field;
import io.yearbook.model.Indicator;
import io.yearbook.model.RawRecord;
import io.yearbook.model.RecordKind;
import io.yearbook.model.Span;
import io.yearbook.model.Unit;
import io.yearbook.model.ValueQualifier;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Compares what is read of a document with what people read in it. */
public final class DocumentEvaluator {

    private final Catalog catalog;

    public DocumentEvaluator(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * @param golden CSV of facts; its rows of a document are those whose {@code seed_file} is the document's file name
     * @throws IOException where a file cannot be read; the message says why
     */
    public FactEvaluation evaluate(Path document, Path golden) throws IOException {
        String name = String.valueOf(document.getFileName());
        List<StatedFact> expected = GoldenFacts.of(golden, name).stream()
                .map(this::inUnitOfIndicator)
                .toList();
        if (expected.isEmpty()) {
            throw new IOException(
                    "%s has no row with seed_file %s; name the document as the rows do".formatted(golden, name));
        }
        List<StatedFact> found = new FileValidator(catalog)
                .records(document).stream()
                        .filter(record -> record.kind() == RecordKind.OBSERVATION && record.fault() == null)
                        .map(DocumentEvaluator::stated)
                        .toList();
        return FactEvaluation.of(found, expected);
    }

    private static StatedFact stated(RawRecord record) {
        return new StatedFact(
                text(record, Field.INDICATOR),
                new BigDecimal(text(record, Field.VALUE)),
                text(record, Field.UNIT),
                LocalDate.parse(text(record, Field.PERIOD_END)),
                Span.valueOf(text(record, Field.SPAN)),
                ValueQualifier.valueOf(text(record, Field.VALUE_QUALIFIER)),
                record.quote());
    }

    private static String text(RawRecord record, Field field) {
        return Objects.requireNonNull(record.text(field), field::columnName);
    }

    /** People write the unit of the document; the program keeps that of the catalogue. */
    private StatedFact inUnitOfIndicator(StatedFact fact) {
        String wanted = catalog.indicators()
                .byCode(fact.indicator())
                .map(Indicator::unit)
                .orElse(fact.unit());
        Unit from = unit(fact.unit());
        Unit to = unit(wanted);
        return new StatedFact(
                fact.indicator(),
                from.convertsTo(to) ? from.convert(fact.value(), to) : fact.value(),
                from.convertsTo(to) ? wanted : fact.unit(),
                fact.periodEnd(),
                fact.span(),
                fact.qualifier(),
                fact.quote());
    }

    private Unit unit(String text) {
        return catalog.units().resolve(text).orElse(new Unit(text, text, 0));
    }
}

package io.yearbook.job;

import io.yearbook.catalog.Catalog;
import io.yearbook.document.evaluation.FactEvaluation;
import io.yearbook.document.evaluation.GoldenFacts;
import io.yearbook.document.evaluation.GoldenKind;
import io.yearbook.document.evaluation.GoldenPlan;
import io.yearbook.document.evaluation.PlanEvaluation;
import io.yearbook.document.evaluation.StatedFact;
import io.yearbook.model.Indicator;
import io.yearbook.model.RawRecord;
import io.yearbook.model.RecordKind;
import io.yearbook.model.Unit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** Compares what is read of a document with what people read in it. */
public final class DocumentEvaluator {

    private final Catalog catalog;

    public DocumentEvaluator(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * @param golden CSV of facts, targets or tasks; where its rows name a document, those that name this one count
     * @throws IOException where a file cannot be read; the message says why
     * @throws IllegalArgumentException where the golden file cannot be understood; the message says where
     */
    public DocumentEvaluation evaluate(Path document, Path golden) throws IOException {
        String name = String.valueOf(document.getFileName());
        return switch (GoldenKind.of(golden)) {
            case FACTS -> {
                var expected = expected(GoldenFacts.of(golden, name), golden, name);
                yield new DocumentEvaluation.Facts(FactEvaluation.of(
                        found(document, RecordKind.OBSERVATION, RecordStatements::fact),
                        expected.stream().map(this::inUnitOfIndicator).toList()));
            }
            case TARGETS -> {
                var expected = expected(GoldenPlan.targets(golden, name, catalog), golden, name);
                yield new DocumentEvaluation.Targets(PlanEvaluation.ofTargets(
                        found(document, RecordKind.TARGET, record -> RecordStatements.target(record, catalog.units())),
                        expected));
            }
            case TASKS -> {
                var expected = expected(GoldenPlan.tasks(golden, name, catalog), golden, name);
                yield new DocumentEvaluation.Tasks(
                        PlanEvaluation.ofTasks(found(document, RecordKind.TASK, RecordStatements::task), expected));
            }
        };
    }

    private static <T> List<T> expected(List<T> rows, Path golden, String document) {
        if (rows.isEmpty()) {
            throw new IllegalArgumentException(
                    "%s has no row of %s; name the document as the rows do".formatted(golden, document));
        }
        return rows;
    }

    private <T> List<T> found(Path document, RecordKind kind, Function<RawRecord, T> statement) throws IOException {
        return new FileValidator(catalog, List.of())
                .records(document).stream()
                        .filter(record -> record.kind() == kind && record.fault() == null)
                        .map(statement)
                        .toList();
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

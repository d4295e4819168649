package io.yearbook.document.binding;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.catalog.Catalog;
import io.yearbook.catalog.CatalogException;
import io.yearbook.catalog.CatalogLoader;
import io.yearbook.document.Document;
import io.yearbook.document.DocumentAssembly;
import io.yearbook.document.TextLine;
import io.yearbook.document.evaluation.FactEvaluation;
import io.yearbook.document.evaluation.GoldenFacts;
import io.yearbook.document.evaluation.StatedFact;
import io.yearbook.model.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures of documents that people read too. */
class SharedDocumentsTest {

    private static final Path SHARED = Path.of("..", "..", "shared");

    @ParameterizedTest
    @ValueSource(strings = {"000_ed04281ebe80b2ba.txt", "001_10c08c8bedd865c6.txt"})
    void figuresAgreeWithWhatPeopleRead(String name) throws IOException, CatalogException {
        Path file = SHARED.resolve("seeds").resolve(name);
        Assumptions.assumeTrue(Files.exists(file), "the example document " + file + " is not there");
        Catalog catalog = CatalogLoader.load(Path.of("catalog"));
        List<StatedFact> expected = GoldenFacts.of(SHARED.resolve("golden/facts-000-001.csv"), name).stream()
                .map(fact -> inUnitOfIndicator(fact, catalog))
                .toList();

        FactEvaluation evaluation = FactEvaluation.of(found(file, catalog), expected);

        assertThat(evaluation.figures().f1()).isGreaterThanOrEqualTo(0.95);
        assertThat(evaluation.facts().f1()).isGreaterThanOrEqualTo(0.90);
    }

    private static List<StatedFact> found(Path file, Catalog catalog) throws IOException {
        String text = Files.readString(file);
        Document document = DocumentAssembly.assemble(text, TextLine.of(text), null, null);
        return new DocumentAccountant(catalog)
                .account(document, Objects.requireNonNull(document.date())).expressions().stream()
                        .flatMap(expression -> expression.facts().stream()
                                .map(fact -> new StatedFact(
                                        fact.binding().indicator().code(),
                                        fact.amount().value(),
                                        fact.amount().unit(),
                                        fact.period().end(),
                                        fact.period().span(),
                                        fact.qualifier(),
                                        expression.sentence().text())))
                        .toList();
    }

    private static StatedFact inUnitOfIndicator(StatedFact fact, Catalog catalog) {
        String wanted =
                catalog.indicators().byCode(fact.indicator()).orElseThrow().unit();
        Unit from = catalog.units().resolve(fact.unit()).orElseThrow();
        Unit to = catalog.units().resolve(wanted).orElseThrow();
        return new StatedFact(
                fact.indicator(),
                from.convert(fact.value(), to),
                wanted,
                fact.periodEnd(),
                fact.span(),
                fact.qualifier(),
                fact.quote());
    }
}

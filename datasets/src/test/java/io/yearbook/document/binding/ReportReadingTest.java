package io.yearbook.document.binding;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.catalog.Catalog;
import io.yearbook.catalog.CatalogException;
import io.yearbook.catalog.CatalogLoader;
import io.yearbook.catalog.CatalogWithout;
import io.yearbook.document.Document;
import io.yearbook.document.DocumentAssembly;
import io.yearbook.document.TextLine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A district's report read whole, and read without each of the indicators that it states. */
class ReportReadingTest {

    private static final Path SHARED = Path.of("..", "..", "shared", "seeds");

    /** A rate that a document gives without saying of what, where the catalogue has it of licences alone too. */
    private static final Set<String> AMBIGUOUS = Set.of("full_online_processing_rate");

    private static Catalog catalog;

    @BeforeAll
    static void load() throws CatalogException {
        catalog = CatalogLoader.load(Path.of("catalog"));
    }

    @Test
    void figuresOfTheDistrictAreReadAndThoseOfOthersAreNot() throws IOException {
        List<String> expected = resource("report.csv").lines().skip(1).toList();

        assertThat(account(resource("report.txt"), catalog).expressions().stream()
                        .flatMap(expression -> expression.facts().stream())
                        .map(ReportReadingTest::row))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void withoutAnIndicatorOfTheReportItsFiguresAloneAreCandidates() throws IOException {
        assertThat(lawBreakers(resource("report.txt"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"000_ed04281ebe80b2ba.txt", "001_10c08c8bedd865c6.txt", "004_018f975c40e53a88.txt"})
    void withoutAnIndicatorOfASharedDocumentItsFiguresAloneAreCandidates(String name) throws IOException {
        Path file = SHARED.resolve(name);
        Assumptions.assumeTrue(Files.exists(file), "the example document " + file + " is not there");

        assertThat(lawBreakers(Files.readString(file))).isSubsetOf(AMBIGUOUS);
    }

    /** The indicators without which another figure changes, or their own is taken by another indicator. */
    private static List<String> lawBreakers(String text) {
        List<NumericExpression> whole = account(text, catalog).expressions();
        Set<String> codes = new TreeSet<>();
        whole.forEach(expression -> codes.addAll(codes(expression)));
        List<String> broken = new ArrayList<>();
        for (String code : codes) {
            List<NumericExpression> rest =
                    account(text, CatalogWithout.indicator(catalog, code)).expressions();
            for (int index = 0; index < whole.size(); index++) {
                List<String> expected = new ArrayList<>(codes(whole.get(index)));
                boolean lost = expected.remove(code);
                boolean candidate =
                        !lost || !expected.isEmpty() || rest.get(index).use() == FigureUse.CANDIDATE;
                if (!codes(rest.get(index)).equals(expected) || !candidate) {
                    broken.add(code);
                }
            }
        }
        return broken;
    }

    private static List<String> codes(NumericExpression expression) {
        return expression.facts().stream()
                .map(fact -> fact.binding().indicator().code())
                .sorted()
                .toList();
    }

    private static String row(Fact fact) {
        return String.join(
                ",",
                fact.binding().indicator().code(),
                fact.amount().value().stripTrailingZeros().toPlainString(),
                fact.period().end().toString(),
                fact.period().span().name(),
                fact.qualifier().name(),
                fact.change() == null ? "" : fact.change().value().toPlainString());
    }

    private static DocumentAccount account(String text, Catalog of) {
        Document document = DocumentAssembly.assemble(text, TextLine.of(text), null, null);
        return new DocumentAccountant(of).account(document, Objects.requireNonNull(document.date()));
    }

    private static String resource(String name) throws IOException {
        try (InputStream bytes = Objects.requireNonNull(ReportReadingTest.class.getResourceAsStream(name))) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

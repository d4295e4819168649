package io.yearbook.job.index;

import io.yearbook.catalog.Catalog;
import io.yearbook.catalog.index.IndexDefinition;
import io.yearbook.catalog.index.IndexDefinitionException;
import io.yearbook.catalog.index.IndexDefinitionParser;
import io.yearbook.catalog.index.IndexDimension;
import io.yearbook.catalog.index.IndexPart;
import io.yearbook.catalog.index.IndexStep;
import io.yearbook.catalog.index.IndexVocabulary;
import io.yearbook.job.OperationException;
import io.yearbook.metric.index.IndexComputation;
import io.yearbook.metric.index.IndexResult;
import io.yearbook.metric.index.StageFigures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One index over wide files: what it is made of, and what it says. */
public final class IndexRun {

    private final IndexDefinition index;
    private final WidePanel data;
    private final Optional<IndexStep> done;
    private final IndexComputation computation;

    private IndexRun(IndexDefinition index, WidePanel data, Optional<IndexStep> done) {
        this.index = index;
        this.data = data;
        this.done = done;
        this.computation = new IndexComputation(index, data.panel());
    }

    /** @throws OperationException where the definition or the data cannot be used, naming every fault */
    public static IndexRun open(IndexQuestion question, Catalog catalog) {
        IndexDefinition index = definition(question.definition(), catalog);
        question.done().ifPresent(step -> requireStep(index, step));
        List<WideTable> files = new ArrayList<>();
        for (Path file : question.files()) {
            files.add(table(file));
        }
        WidePanelReader reader = new WidePanelReader(files, index.data(), catalog.indicators());
        return new IndexRun(index, new IndexInputs(index, question.done()).read(reader), question.done());
    }

    private static void requireStep(IndexDefinition index, IndexStep step) {
        if (!index.steps().contains(step)) {
            throw new OperationException(
                    "The index %s has no step %s".formatted(index.code(), step.key()),
                    "Its steps are %s."
                            .formatted(String.join(
                                    ", ",
                                    index.steps().stream().map(IndexStep::key).toList())),
                    "Name data after one of these, or raw data.");
        }
    }

    private static IndexDefinition definition(String stated, Catalog catalog) {
        Path file = Path.of(stated);
        if (!Files.exists(file)) {
            return catalog.indexes()
                    .byCode(stated)
                    .orElseThrow(() -> new OperationException(
                            "There is no index " + stated,
                            "It is neither a file nor the code of an index of the catalogue.",
                            "Name a YAML file; datasets/catalog/indexes/README.md says what it holds."));
        }
        try {
            return IndexDefinitionParser.parse(
                    String.valueOf(file.getFileName()),
                    Files.readString(file),
                    IndexVocabulary.openTo(catalog.indicators().all()));
        } catch (IndexDefinitionException refused) {
            throw new OperationException(
                    "The definition " + file + " cannot be used",
                    String.valueOf(refused.getMessage()),
                    "Correct the lines named; datasets/catalog/indexes/README.md holds every key.");
        } catch (IOException unreadable) {
            throw new OperationException(
                    "The definition " + file + " cannot be read", unreadable.toString(), "Save it as UTF-8.");
        }
    }

    static WideTable table(Path file) {
        try {
            return WideTable.read(file);
        } catch (IOException refused) {
            throw new OperationException(
                    "The data cannot be read",
                    String.valueOf(refused.getMessage()),
                    "Name another file, or correct it.");
        }
    }

    public IndexDefinition index() {
        return index;
    }

    /** True where the part of that code is an indicator, not a dimension. */
    public boolean isIndicator(String code) {
        return index.indicators().stream()
                .anyMatch(indicator -> indicator.code().equals(code));
    }

    /** Codes of all parts in the order of the tree, the index itself first. */
    List<String> partCodes() {
        return codes(index.root());
    }

    private static List<String> codes(IndexPart part) {
        List<String> codes = new ArrayList<>(List.of(part.code()));
        part.match(IndexDimension::parts, indicator -> List.<IndexPart>of())
                .forEach(child -> codes.addAll(codes(child)));
        return codes;
    }

    WidePanel data() {
        return data;
    }

    public IndexResult result() {
        return computation.result(done);
    }

    /** The figures of the indicators after a step; as they are in the data for none. */
    StageFigures figures(Optional<IndexStep> step) {
        step.ifPresent(wanted -> requireStep(index, wanted));
        return computation.figures(done, step);
    }
}

package io.yearbook.catalog.index;

import io.yearbook.catalog.index.RankRules.Ties;
import io.yearbook.catalog.yaml.YamlFaults;
import io.yearbook.catalog.yaml.YamlPairs;
import io.yearbook.catalog.yaml.YamlText;
import io.yearbook.catalog.yaml.YamlValue;
import io.yearbook.model.Direction;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the YAML of a composite index; {@code datasets/catalog/indexes/README.md} holds every key. */
public final class IndexDefinitionParser {

    private static final String CODE = "[a-z][a-z0-9_]*";

    private IndexDefinitionParser() {}

    /**
     * The index that the text defines.
     *
     * @param fileName for messages
     * @throws IndexDefinitionException naming every fault with file, line, path of keys and what to do
     */
    public static IndexDefinition parse(String fileName, String yaml, IndexVocabulary vocabulary)
            throws IndexDefinitionException {
        YamlFaults faults = new YamlFaults(fileName);
        Optional<IndexDefinition> definition =
                YamlText.root(yaml, faults, "index: code").flatMap(root -> definition(root, vocabulary));
        if (!faults.isEmpty() || definition.isEmpty()) {
            throw new IndexDefinitionException(faults.messages());
        }
        return definition.get();
    }

    private static Optional<IndexDefinition> definition(YamlPairs root, IndexVocabulary vocabulary) {
        String code =
                root.required("index").flatMap(IndexDefinitionParser::code).orElse("");
        String nameZh = root.text("name_zh");
        String nameEn = root.text("name_en");
        root.text("description");
        IndexDefaults defaults = IndexDefaults.read(root);
        Optional<IndexDimension> tree = root.required("tree")
                .flatMap(YamlValue::pairs)
                .flatMap(pairs -> new PartReading(defaults, vocabulary).root(pairs, code));
        Optional<RankRules> ranking =
                root.value("rank").flatMap(IndexDefinitionParser::ranking).or(() -> Optional.of(RankRules.DEFAULTS));
        Uncertainty uncertainty = root.value("uncertainty")
                .flatMap(IndexDefinitionParser::uncertainty)
                .orElse(null);
        int profileCount =
                root.pairs("profile").map(IndexDefinitionParser::profileCount).orElse(5);
        PublishedColumns published = root.value("published")
                .flatMap(IndexDefinitionParser::published)
                .orElse(null);
        DataColumns data = root.pairs("data").map(IndexDefinitionParser::data).orElse(DataColumns.RECOGNISED);
        root.refuseOthers();
        return tree.flatMap(dimension -> root.whole()
                .make(() -> new IndexDefinition(
                        code,
                        nameZh == null ? code : nameZh,
                        nameEn == null ? "" : nameEn,
                        defaults.steps(),
                        dimension,
                        ranking.orElse(RankRules.DEFAULTS),
                        uncertainty,
                        profileCount,
                        published,
                        data)));
    }

    private static Optional<String> code(YamlValue value) {
        Optional<String> code = value.text();
        if (code.isPresent() && !code.get().matches(CODE)) {
            value.fault("\"%s\" is no code; use lower-case letters, digits and _".formatted(code.get()));
        }
        return code;
    }

    private static Optional<RankRules> ranking(YamlValue value) {
        return value.pairs().flatMap(pairs -> {
            Direction better = pairs.choice("better", Direction.class, Direction.HIGHER);
            Ties ties = pairs.choice("ties", Ties.class, Ties.COMPETITION);
            Integer decimals = pairs.wholeNumber("decimals");
            RoundingMode rounding = pairs.choice("rounding", RoundingMode.class, RoundingMode.HALF_UP);
            int minimum = pairs.wholeNumber("minimum", RankRules.DEFAULTS.minimum());
            pairs.refuseOthers();
            return value.make(() -> new RankRules(better, ties, decimals, rounding, minimum));
        });
    }

    private static Optional<Uncertainty> uncertainty(YamlValue value) {
        return value.pairs().flatMap(pairs -> {
            int seed = pairs.required("seed").flatMap(YamlValue::wholeNumber).orElse(0);
            int replicates = pairs.wholeNumber("replicates", 1000);
            double weights = pairs.number("weights", 0);
            List<Normalisation> normalisations = new ArrayList<>();
            pairs.items("normalise")
                    .forEach(item -> StepReading.normalisation(item).ifPresent(normalisations::add));
            List<AggregationMethod> aggregations = new ArrayList<>();
            pairs.items("aggregate")
                    .forEach(item -> item.choice(AggregationMethod.class).ifPresent(aggregations::add));
            pairs.refuseOthers();
            return value.make(() -> new Uncertainty(seed, replicates, weights, normalisations, aggregations));
        });
    }

    private static int profileCount(YamlPairs pairs) {
        int count = pairs.wholeNumber("count", 5);
        pairs.refuseOthers();
        return count;
    }

    private static Optional<PublishedColumns> published(YamlValue value) {
        return value.pairs().flatMap(pairs -> {
            @Nullable String score = pairs.text("score");
            @Nullable String rank = pairs.text("rank");
            @Nullable Integer decimals = pairs.wholeNumber("decimals");
            pairs.refuseOthers();
            return value.make(() -> new PublishedColumns(score, rank, decimals));
        });
    }

    private static DataColumns data(YamlPairs pairs) {
        DataColumns columns = new DataColumns(pairs.text("unit"), pairs.text("name"), pairs.text("year"));
        pairs.refuseOthers();
        return columns;
    }
}

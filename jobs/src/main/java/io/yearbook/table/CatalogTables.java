package io.yearbook.table;

import static io.yearbook.table.PlainColumn.optional;
import static io.yearbook.table.PlainColumn.required;

import io.yearbook.catalog.Catalog;
import io.yearbook.catalog.index.IndexDefinition;
import io.yearbook.catalog.index.IndexDimension;
import io.yearbook.catalog.index.IndexPart;
import io.yearbook.model.District;
import io.yearbook.model.Indicator;
import io.yearbook.model.PeerGroup;
import io.yearbook.model.ReviewDecision;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The catalogue of a run as tables, so that a query can print names instead of codes. */
public final class CatalogTables {

    private static final List<PlainColumn> INDICATOR = List.of(
            required("indicator_code", "string", "Code of the indicator"),
            required("name_zh", "string", "Chinese name"),
            required("name_en", "string", "English name"),
            required("domain", "string", "Group of indicators"),
            required("unit", "string", "Canonical unit"),
            required("value_kind", "string", "FLOW, STOCK, RATIO, AVERAGE, DURATION or AMOUNT"),
            required("direction", "string", "HIGHER, LOWER or NEUTRAL: which way is better"),
            required("decimals", "int", "Digits after the point that a report prints"),
            required("comparable", "string", "YES, PER_CAPITA or NO: whether districts may be compared"),
            required("definition_zh", "string", "What is counted"));

    private static final List<PlainColumn> DISTRICT = List.of(
            required("district_code", "string", "GB/T 2260 code or a provisional one"),
            required("kind", "string", "CITY, DISTRICT or FUNCTIONAL_AREA"),
            required("name_zh", "string", "Full name"),
            required("short_name_zh", "string", "Name as commonly shortened"),
            required("name_en", "string", "English name"),
            optional("valid_from", "date", "First day; null where that lies before the register"),
            optional("valid_to", "date", "Last day; null while it exists"));

    private static final List<PlainColumn> PEER_GROUP = List.of(
            required("group_code", "string", "Group"),
            required("name_zh", "string", "Name of the group"),
            required("district_code", "string", "Member"),
            optional("valid_from", "date", "First day of membership; null where that lies before the register"),
            optional("valid_to", "date", "Last day of membership; null while it lasts"));

    private static final List<PlainColumn> REVIEW_DECISION = List.of(
            required("source_file", "string", "SHA-256 of the document"),
            required("source_path", "string", "Name of the document below the landing folder"),
            required("source_place", "string", "Where the figure stands"),
            required("figure", "string", "The figure as printed"),
            required("outcome", "string", "ACCEPTED or NO_INDICATOR"),
            required("indicator_code", "string", "The indicator it states; empty for none"),
            required("alias", "string", "What was remembered as a name of the indicator; empty for none"),
            required("reviewer", "string", "Who decided"),
            required("decided_at", "timestamp", "When"),
            required("sentence", "string", "The sentence the figure stands in"));

    private static final List<PlainColumn> INDEX_PART = List.of(
            required("index_code", "string", "Composite index"),
            required("node_code", "string", "Part of it: itself, a dimension or an indicator"),
            optional("parent_code", "string", "Dimension the part belongs to; null for the index itself"),
            required("name_zh", "string", "Name of the part"),
            required("weight", "double", "Weight among the parts of the same dimension, as stated"),
            optional("indicator_code", "string", "What an indicator measures; null for a dimension"));

    private CatalogTables() {}

    /** {@code indicator}, {@code district}, {@code peer_group}, {@code review_decision} and {@code index_part}. */
    public static List<PlainTable> of(Catalog catalog) {
        return List.of(
                table("indicator", INDICATOR, catalog.indicators().all(), CatalogTables::row),
                table("district", DISTRICT, catalog.districts().all(), CatalogTables::row),
                table("peer_group", PEER_GROUP, catalog.peerGroups().all(), CatalogTables::row),
                table(
                        "review_decision",
                        REVIEW_DECISION,
                        catalog.reviewDecisions().all(),
                        CatalogTables::row),
                new PlainTable(
                        "index_part",
                        INDEX_PART,
                        catalog.indexes().all().stream()
                                .flatMap(CatalogTables::parts)
                                .toList()));
    }

    private static <T> PlainTable table(
            String name, List<PlainColumn> columns, List<T> entries, Function<T, List<@Nullable Object>> row) {
        return new PlainTable(name, columns, entries.stream().map(row).toList());
    }

    private static Stream<List<@Nullable Object>> parts(IndexDefinition index) {
        return parts(index, index.root(), null);
    }

    private static Stream<List<@Nullable Object>> parts(
            IndexDefinition index, IndexPart part, @Nullable String parent) {
        List<@Nullable Object> row = Arrays.asList(
                index.code(),
                part.code(),
                parent,
                part.name(),
                part.weight(),
                part.match(dimension -> Optional.<String>empty(), leaf -> Optional.of(leaf.indicator()))
                        .orElse(null));
        List<IndexPart> below = part.match(IndexDimension::parts, indicator -> List.of());
        return Stream.concat(Stream.of(row), below.stream().flatMap(child -> parts(index, child, part.code())));
    }

    private static List<@Nullable Object> row(Indicator indicator) {
        return List.of(
                indicator.code(),
                indicator.nameZh(),
                indicator.nameEn(),
                indicator.domain(),
                indicator.unit(),
                indicator.kind().name(),
                indicator.direction().name(),
                indicator.decimals(),
                indicator.comparability().name(),
                indicator.definitionZh());
    }

    private static List<@Nullable Object> row(District district) {
        return Arrays.asList(
                district.code(),
                district.kind().name(),
                district.nameZh(),
                district.shortNameZh(),
                district.nameEn(),
                district.validFrom(),
                district.validTo());
    }

    private static List<@Nullable Object> row(PeerGroup group) {
        return Arrays.asList(group.code(), group.nameZh(), group.districtCode(), group.validFrom(), group.validTo());
    }

    private static List<@Nullable Object> row(ReviewDecision decision) {
        return List.of(
                decision.figure().sourceFile(),
                decision.figure().sourcePath(),
                decision.figure().place(),
                decision.figure().text(),
                decision.outcome().name(),
                decision.indicatorCode(),
                decision.alias(),
                decision.reviewer(),
                decision.decidedAt(),
                decision.figure().quote());
    }
}

package io.yearbook.publish;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampType;

import io.yearbook.catalog.Catalog;
import io.yearbook.catalog.index.IndexDefinition;
import io.yearbook.catalog.index.IndexDimension;
import io.yearbook.catalog.index.IndexPart;
import io.yearbook.model.District;
import io.yearbook.model.Indicator;
import io.yearbook.model.PeerGroup;
import io.yearbook.model.ReviewDecision;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** The catalogue of a run as tables, so that a query can print names instead of codes. */
public final class ReferenceTables {

    private static final StructType INDICATOR = new StructType()
            .add("indicator_code", StringType, false, "Code of the indicator")
            .add("name_zh", StringType, false, "Chinese name")
            .add("name_en", StringType, false, "English name")
            .add("domain", StringType, false, "Group of indicators")
            .add("unit", StringType, false, "Canonical unit")
            .add("value_kind", StringType, false, "FLOW, STOCK, RATIO, AVERAGE, DURATION or AMOUNT")
            .add("direction", StringType, false, "HIGHER, LOWER or NEUTRAL: which way is better")
            .add("decimals", IntegerType, false, "Digits after the point that a report prints")
            .add("comparable", StringType, false, "YES, PER_CAPITA or NO: whether districts may be compared")
            .add("definition_zh", StringType, false, "What is counted");

    private static final StructType DISTRICT = new StructType()
            .add("district_code", StringType, false, "GB/T 2260 code or a provisional one")
            .add("kind", StringType, false, "CITY, DISTRICT or FUNCTIONAL_AREA")
            .add("name_zh", StringType, false, "Full name")
            .add("short_name_zh", StringType, false, "Name as commonly shortened")
            .add("name_en", StringType, false, "English name")
            .add("valid_from", DateType, true, "First day; null where that lies before the register")
            .add("valid_to", DateType, true, "Last day; null while it exists");

    private static final StructType PEER_GROUP = new StructType()
            .add("group_code", StringType, false, "Group")
            .add("name_zh", StringType, false, "Name of the group")
            .add("district_code", StringType, false, "Member")
            .add("valid_from", DateType, true, "First day of membership; null where that lies before the register")
            .add("valid_to", DateType, true, "Last day of membership; null while it lasts");

    private static final StructType REVIEW_DECISION = new StructType()
            .add("source_file", StringType, false, "SHA-256 of the document")
            .add("source_path", StringType, false, "Name of the document below the landing folder")
            .add("source_place", StringType, false, "Where the figure stands")
            .add("figure", StringType, false, "The figure as printed")
            .add("outcome", StringType, false, "ACCEPTED or NO_INDICATOR")
            .add("indicator_code", StringType, false, "The indicator it states; empty for none")
            .add("alias", StringType, false, "What was remembered as a name of the indicator; empty for none")
            .add("reviewer", StringType, false, "Who decided")
            .add("decided_at", TimestampType, false, "When")
            .add("sentence", StringType, false, "The sentence the figure stands in");

    private static final StructType INDEX_PART = new StructType()
            .add("index_code", StringType, false, "Composite index")
            .add("node_code", StringType, false, "Part of it: itself, a dimension or an indicator")
            .add("parent_code", StringType, true, "Dimension the part belongs to; null for the index itself")
            .add("name_zh", StringType, false, "Name of the part")
            .add("weight", DoubleType, false, "Weight among the parts of the same dimension, as stated")
            .add("indicator_code", StringType, true, "What an indicator measures; null for a dimension");

    private ReferenceTables() {}

    /** {@code indicator}, {@code district}, {@code peer_group}, {@code review_decision} and {@code index_part} by name. */
    static Map<String, Dataset<Row>> of(SparkSession spark, Catalog catalog) {
        return Map.of(
                "indicator",
                spark.createDataFrame(
                        catalog.indicators().all().stream()
                                .map(ReferenceTables::row)
                                .toList(),
                        INDICATOR),
                "district",
                spark.createDataFrame(
                        catalog.districts().all().stream()
                                .map(ReferenceTables::row)
                                .toList(),
                        DISTRICT),
                "peer_group",
                spark.createDataFrame(
                        catalog.peerGroups().all().stream()
                                .map(ReferenceTables::row)
                                .toList(),
                        PEER_GROUP),
                "review_decision",
                spark.createDataFrame(
                        catalog.reviewDecisions().all().stream()
                                .map(ReferenceTables::row)
                                .toList(),
                        REVIEW_DECISION),
                "index_part",
                spark.createDataFrame(
                        catalog.indexes().all().stream()
                                .flatMap(ReferenceTables::parts)
                                .toList(),
                        INDEX_PART));
    }

    private static Stream<Row> parts(IndexDefinition index) {
        return parts(index, index.root(), null);
    }

    private static Stream<Row> parts(IndexDefinition index, IndexPart part, @Nullable String parent) {
        Row row = RowFactory.create(
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

    private static Row row(Indicator indicator) {
        return RowFactory.create(
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

    private static Row row(District district) {
        return RowFactory.create(
                district.code(),
                district.kind().name(),
                district.nameZh(),
                district.shortNameZh(),
                district.nameEn(),
                district.validFrom(),
                district.validTo());
    }

    private static Row row(PeerGroup group) {
        return RowFactory.create(
                group.code(), group.nameZh(), group.districtCode(), group.validFrom(), group.validTo());
    }

    private static Row row(ReviewDecision decision) {
        return RowFactory.create(
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

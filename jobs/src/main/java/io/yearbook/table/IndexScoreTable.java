package io.yearbook.table;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import io.yearbook.model.IndexScore;
import io.yearbook.model.IndexScore.Profile;
import io.yearbook.model.RankReason;
import io.yearbook.model.ScoreReason;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * One row per district, year and part of a composite index. Scores are computed numbers without a published precision,
 * hence of type double; ranks have one decimal for the sake of fractional ones.
 */
public final class IndexScoreTable {

    public static final String NAME = "index_score";
    public static final String DISTRICT_CODE = ObservationTable.DISTRICT_CODE;
    public static final String INDEX_CODE = "index_code";
    public static final String NODE_CODE = "node_code";
    public static final String YEAR = IndicatorYearTable.YEAR;
    public static final String SCORE = "score";
    public static final String SCORE_REASON = "score_reason";
    public static final String RANK = "rank";
    public static final String RANKED = "ranked";
    public static final String CONTRIBUTION = "contribution";

    private static final int RANK_DECIMALS = 1;
    private static final DataType RANK_TYPE = DataTypes.createDecimalType(10, RANK_DECIMALS);

    public static final StructType SCHEMA = new StructType()
            .add(DISTRICT_CODE, StringType, false, "The district that is scored")
            .add(INDEX_CODE, StringType, false, "Code of the composite index")
            .add(NODE_CODE, StringType, false, "Part of the index: itself, a dimension or an indicator")
            .add("parent_code", StringType, true, "Dimension the part belongs to; null for the index itself")
            .add(YEAR, IntegerType, false, "Year of the figures")
            .add("figure", DoubleType, true, "Figure of an indicator as it comes to normalisation; null for dimensions")
            .add(
                    SCORE,
                    DoubleType,
                    true,
                    "Null where score_reason says why; a higher one is better unless the index says otherwise")
            .add(SCORE_REASON, StringType, true, "Why there is no score; null where there is one")
            .add("coverage", DoubleType, false, "Share of the weight of its parts that have scores, 0 to 1")
            .add("imputed", DoubleType, true, "Share of the weight that rests on imputed figures, 0 to 1")
            .add(RANK, RANK_TYPE, true, "1 is best")
            .add(RANKED, IntegerType, true, "How many districts are ranked")
            .add("rank_reason", StringType, true, "Why there is no rank; null where there is one")
            .add("rank_low", RANK_TYPE, true, "Best rank of the middle 90 % of the uncertainty analysis")
            .add("rank_median", RANK_TYPE, true, "Median rank of the uncertainty analysis")
            .add("rank_high", RANK_TYPE, true, "Worst rank of the middle 90 % of the uncertainty analysis")
            .add("rank_without", RANK_TYPE, true, "Rank of the district in the index without this part")
            .add(CONTRIBUTION, DoubleType, true, "Part of the score of the index; those of all indicators sum to it")
            .add("score_change", DoubleType, true, "Score less that of the year before")
            .add(
                    "contribution_to_change",
                    DoubleType,
                    true,
                    "Part of the change of the index; they sum in the same way")
            .add("profile", StringType, true, "STRENGTH or WEAKNESS of the district; null for neither");

    public static final TableDefinition TABLE = new TableDefinition(
            NAME,
            "One row per district, year and part of a composite index",
            SCHEMA,
            List.of(DISTRICT_CODE, INDEX_CODE, NODE_CODE, YEAR),
            List.of(INDEX_CODE, YEAR),
            Map.of(
                    "score_or_reason", "(score IS NULL) <> (score_reason IS NULL)",
                    "rank_or_reason", "(rank IS NULL) <> (rank_reason IS NULL)",
                    "rank_within_interval", "rank_low IS NULL OR (rank_low <= rank AND rank <= rank_high)",
                    "coverage_is_a_share", "coverage >= 0 AND coverage <= 1"));

    private IndexScoreTable() {}

    public static Row row(IndexScore score) {
        return RowFactory.create(
                score.unitCode(),
                score.indexCode(),
                score.nodeCode(),
                score.parentCode(),
                score.year(),
                score.figure(),
                score.score(),
                name(score.scoreReason()),
                score.coverage(),
                score.imputed(),
                rank(score.rank()),
                score.ranked(),
                name(score.rankReason()),
                rank(score.rankLow()),
                rank(score.rankMedian()),
                rank(score.rankHigh()),
                rank(score.rankWithout()),
                score.contribution(),
                score.scoreChange(),
                score.contributionToChange(),
                name(score.profile()));
    }

    /** The score a row of this table holds. */
    public static IndexScore score(Row row) {
        String profile = row.getAs("profile");
        String scoreReason = row.getAs("score_reason");
        String rankReason = row.getAs("rank_reason");
        return new IndexScore(
                row.getAs(DISTRICT_CODE),
                row.getAs(INDEX_CODE),
                row.getAs(NODE_CODE),
                row.getAs("parent_code"),
                row.<Integer>getAs(YEAR),
                row.getAs("figure"),
                row.getAs("score"),
                scoreReason == null ? null : ScoreReason.valueOf(scoreReason),
                row.<Double>getAs("coverage"),
                row.getAs("imputed"),
                rankIn(row, "rank"),
                row.getAs("ranked"),
                rankReason == null ? null : RankReason.valueOf(rankReason),
                rankIn(row, "rank_low"),
                rankIn(row, "rank_median"),
                rankIn(row, "rank_high"),
                rankIn(row, "rank_without"),
                row.getAs("contribution"),
                row.getAs("score_change"),
                row.getAs("contribution_to_change"),
                profile == null ? null : Profile.valueOf(profile));
    }

    private static @Nullable Double rankIn(Row row, String column) {
        BigDecimal rank = row.getAs(column);
        return rank == null ? null : rank.doubleValue();
    }

    private static @Nullable BigDecimal rank(@Nullable Double rank) {
        return rank == null ? null : BigDecimal.valueOf(rank).setScale(RANK_DECIMALS, RoundingMode.HALF_UP);
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}

package io.yearbook.table;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import io.yearbook.model.ChangeReason;
import io.yearbook.model.IndicatorYear;
import io.yearbook.model.ObservationStatus;
import io.yearbook.model.RankReason;
import io.yearbook.model.RankShift;
import io.yearbook.model.ReportedVerdict;
import io.yearbook.model.Span;
import io.yearbook.model.TargetVerdict;
import io.yearbook.model.ValueQualifier;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** One row per district, indicator, year and span: all that a report prints of it. Wide on purpose, for one SELECT. */
public final class IndicatorYearTable {

    public static final String NAME = "indicator_year";
    public static final String DISTRICT_CODE = ObservationTable.DISTRICT_CODE;
    public static final String INDICATOR_CODE = ObservationTable.INDICATOR_CODE;
    public static final String YEAR = "year";
    public static final String SPAN = "span";
    public static final String OBSERVATION_ID = ObservationTable.OBSERVATION_ID;
    public static final String CHANGE_REASON = "change_reason";
    public static final String RANK_REASON = "rank_reason";
    public static final String TARGET_VERDICT = "target_verdict";
    public static final String PERIOD_END = "period_end";

    private static final DataType VALUE_TYPE = DataTypes.createDecimalType(38, 8);
    private static final DataType RATIO_TYPE = DataTypes.createDecimalType(38, 10);

    public static final StructType SCHEMA = new StructType()
            .add(DISTRICT_CODE, StringType, false, "Reference area")
            .add(INDICATOR_CODE, StringType, false, "Code of the indicator catalogue")
            .add(YEAR, IntegerType, false, "Year of period_end")
            .add(SPAN, StringType, false, "FULL_YEAR, YEAR_TO_DATE, PART_YEAR, POINT_IN_TIME, CUMULATIVE or UNSTATED")
            .add("period_start", DateType, true, "First day; null where unstated")
            .add(PERIOD_END, DateType, false, "Last day")
            .add("value", VALUE_TYPE, true, "In the column unit; null where obs_status says why")
            .add("unit", StringType, false, "The indicator's canonical unit")
            .add("decimals", IntegerType, true, "Published precision; null without a value")
            .add("obs_status", StringType, false, "SDMX CL_OBS_STATUS")
            .add("value_qualifier", StringType, false, "EXACT, GE, GT, LE, LT or APPROX")
            .add("publisher", StringType, true, "Whose figure is used; null where there is none")
            .add(OBSERVATION_ID, StringType, true, "The observation printed; null where there is none")
            .add("previous_value", VALUE_TYPE, true, "Same window a year before; null where none is comparable")
            .add("change", RATIO_TYPE, true, "Change since previous_value, in change_unit")
            .add("change_unit", StringType, true, "%, 百分点 or the unit")
            .add("change_percent", RATIO_TYPE, true, "Change in percent, for averages and durations")
            .add("change_qualifier", StringType, true, "How exactly the change is known")
            .add(CHANGE_REASON, StringType, true, "Why there is no change; null where there is one")
            .add("reported_change", VALUE_TYPE, true, "Growth as the source itself states it")
            .add("reported_change_unit", StringType, true, "Unit of reported_change")
            .add("reported_verdict", StringType, true, "CONSISTENT, EXPLAINED, CONTRADICTORY or UNDECIDABLE")
            .add("rank", IntegerType, true, "1 is best in the indicator's direction")
            .add("ranked", IntegerType, true, "How many districts are ranked")
            .add("tied", IntegerType, true, "How many districts share the rank, itself included")
            .add("rank_change", IntegerType, true, "Previous rank less this one, over districts ranked in both years")
            .add("fractional_rank", DataTypes.createDecimalType(10, 1), true, "Mean place; with rank.ties fractional")
            .add("rank_shift", IntegerType, true, "Previous rank as first published less this one, over all ranked")
            .add("rank_shift_revisions", IntegerType, true, "Part of rank_shift: last year's figures were revised")
            .add("rank_shift_leavers", IntegerType, true, "Part of rank_shift: districts no longer ranked")
            .add("rank_shift_own", IntegerType, true, "Part of rank_shift: the district's own value changed")
            .add("rank_shift_others", IntegerType, true, "Part of rank_shift: the others' values changed")
            .add("rank_shift_entrants", IntegerType, true, "Part of rank_shift: districts newly ranked")
            .add(RANK_REASON, StringType, true, "Why there is no rank; null where there is one")
            .add("percentile", RATIO_TYPE, true, "Percentile rank among the ranked districts")
            .add("band", StringType, true, "Name of the stretch of percentiles, from bands.csv")
            .add("peer_group", StringType, true, "Group compared with; null for none")
            .add("peer_rank", IntegerType, true, "Rank within the group")
            .add("target_comparator", StringType, true, "Sign of the target judged; null where none is set")
            .add("target_value", VALUE_TYPE, true, "Value of the target")
            .add(TARGET_VERDICT, StringType, true, "MET, MISSED, NOT_DUE, NO_EVIDENCE or NOT_COMPARABLE");

    public static final TableDefinition TABLE = new TableDefinition(
            NAME,
            "One row per district, indicator, year and span: all that a report prints of it",
            SCHEMA,
            List.of(DISTRICT_CODE, INDICATOR_CODE, YEAR, SPAN),
            List.of(INDICATOR_CODE, YEAR),
            Map.of(
                    "change_or_reason", "(change IS NULL) <> (change_reason IS NULL)",
                    "rank_or_reason", "(rank IS NULL) <> (rank_reason IS NULL)",
                    "rank_shift_is_its_parts",
                            "rank_shift IS NULL OR rank_shift = coalesce(rank_shift_revisions, 0) + rank_shift_leavers"
                                    + " + rank_shift_own + rank_shift_others + rank_shift_entrants",
                    "rank_within_ranked", "rank IS NULL OR (rank >= 1 AND rank <= ranked AND tied >= 1)",
                    "year_of_period_end", "year = year(period_end)"));

    private IndicatorYearTable() {}

    public static Row row(IndicatorYear figure) {
        return RowFactory.create(
                figure.districtCode(),
                figure.indicatorCode(),
                figure.year(),
                figure.span().name(),
                figure.periodStart(),
                figure.periodEnd(),
                figure.value(),
                figure.unit(),
                figure.decimals(),
                figure.obsStatus().name(),
                figure.valueQualifier().name(),
                figure.publisher(),
                figure.observationId(),
                figure.previousValue(),
                figure.change(),
                figure.changeUnit(),
                figure.changePercent(),
                name(figure.changeQualifier()),
                name(figure.changeReason()),
                figure.reportedChange(),
                figure.reportedChangeUnit(),
                name(figure.reportedVerdict()),
                figure.rank(),
                figure.ranked(),
                figure.tied(),
                figure.rankChange(),
                figure.fractionalRank(),
                part(figure, RankShift::total),
                part(figure, RankShift::revisions),
                part(figure, RankShift::leavers),
                part(figure, RankShift::own),
                part(figure, RankShift::others),
                part(figure, RankShift::entrants),
                name(figure.rankReason()),
                figure.percentile(),
                figure.band(),
                figure.peerGroup(),
                figure.peerRank(),
                figure.targetComparator(),
                figure.targetValue(),
                name(figure.targetVerdict()));
    }

    public static IndicatorYear figure(Row row) {
        return new IndicatorYear(
                row.getAs(DISTRICT_CODE),
                row.getAs(INDICATOR_CODE),
                row.<Integer>getAs(YEAR),
                Span.valueOf(row.getAs(SPAN)),
                row.getAs("period_start"),
                row.getAs(PERIOD_END),
                row.getAs("value"),
                row.getAs("unit"),
                row.getAs("decimals"),
                ObservationStatus.valueOf(row.getAs("obs_status")),
                ValueQualifier.valueOf(row.getAs("value_qualifier")),
                row.getAs("publisher"),
                row.getAs(OBSERVATION_ID),
                row.getAs("previous_value"),
                row.getAs("change"),
                row.getAs("change_unit"),
                row.getAs("change_percent"),
                value(ValueQualifier.class, row.getAs("change_qualifier")),
                value(ChangeReason.class, row.getAs(CHANGE_REASON)),
                row.getAs("reported_change"),
                row.getAs("reported_change_unit"),
                value(ReportedVerdict.class, row.getAs("reported_verdict")),
                row.getAs("rank"),
                row.getAs("ranked"),
                row.getAs("tied"),
                row.getAs("fractional_rank"),
                shift(row),
                value(RankReason.class, row.getAs(RANK_REASON)),
                row.getAs("percentile"),
                row.getAs("band"),
                row.getAs("peer_group"),
                row.getAs("peer_rank"),
                row.getAs("target_comparator"),
                row.getAs("target_value"),
                value(TargetVerdict.class, row.getAs(TARGET_VERDICT)));
    }

    private static @Nullable RankShift shift(Row row) {
        return row.getAs("rank_shift") == null
                ? null
                : new RankShift(
                        row.getAs("rank_shift_revisions"),
                        row.<Integer>getAs("rank_shift_leavers"),
                        row.<Integer>getAs("rank_shift_own"),
                        row.<Integer>getAs("rank_shift_others"),
                        row.<Integer>getAs("rank_shift_entrants"));
    }

    private static @Nullable Integer part(IndicatorYear figure, Function<RankShift, @Nullable Integer> part) {
        RankShift shift = figure.rankShift();
        return shift == null ? null : part.apply(shift);
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static <E extends Enum<E>> @Nullable E value(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}

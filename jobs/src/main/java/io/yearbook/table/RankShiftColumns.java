package io.yearbook.table;

import io.yearbook.model.IndicatorYear;
import io.yearbook.model.RankShift;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** The columns of {@code indicator_year} that say why a rank moved; all null together, but for the revisions. */
final class RankShiftColumns {

    static final String TOTAL = "rank_shift";
    static final String REVISIONS = "rank_shift_revisions";
    static final String LEAVERS = "rank_shift_leavers";
    static final String OWN = "rank_shift_own";
    static final String OTHERS = "rank_shift_others";
    static final String ENTRANTS = "rank_shift_entrants";

    /** A SQL condition. */
    static final String TOTAL_IS_ITS_PARTS = "%s IS NULL OR %s = coalesce(%s, 0) + %s + %s + %s + %s"
            .formatted(TOTAL, TOTAL, REVISIONS, LEAVERS, OWN, OTHERS, ENTRANTS);

    private RankShiftColumns() {}

    /** Null where the figure was not ranked in both years. */
    static @Nullable RankShift shift(Row row) {
        return row.getAs(TOTAL) == null
                ? null
                : new RankShift(
                        row.getAs(REVISIONS),
                        row.<Integer>getAs(LEAVERS),
                        row.<Integer>getAs(OWN),
                        row.<Integer>getAs(OTHERS),
                        row.<Integer>getAs(ENTRANTS));
    }

    static @Nullable Integer part(IndicatorYear figure, Function<RankShift, @Nullable Integer> part) {
        RankShift shift = figure.rankShift();
        return shift == null ? null : part.apply(shift);
    }
}

package io.yearbook.content;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;

/**
 * How much a move matters, across units. A change in percent weighs its hundredth, a change in percentage points its
 * thirtieth: what doubles an amount and what moves a share by 30 points weigh 1, as do all greater moves, so that a small
 * base does not fill the page. These are the defaults of the check for implausible jumps.
 */
final class Weight {

    /** Lighter moves are counted, not told: 1 % or 0.3 percentage points. */
    static final BigDecimal LEAST = new BigDecimal("0.01");

    /** {@link #LEAST} in words. */
    static final String LEAST_ZH = "1%或0.3个百分点";

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);
    private static final BigDecimal POINTS = BigDecimal.valueOf(30);
    private static final BigDecimal THIRD =
            BigDecimal.valueOf(100).divide(BigDecimal.valueOf(3), MathContext.DECIMAL64);

    private Weight() {}

    /** 0 to 1; 0 for a refused change. */
    static BigDecimal of(Change change) {
        Quantity amount = change.amount();
        if (amount == null || amount.number().signum() == 0) {
            return BigDecimal.ZERO;
        }
        if (amount.unit().equals(ChangeText.PERCENT)) {
            return ratio(amount.number(), PERCENT);
        }
        if (amount.unit().equals(ChangeText.POINTS)) {
            return ratio(amount.number(), POINTS);
        }
        // Without a rate the base is zero or below: any move from there is one to tell.
        return change.percent() == null ? BigDecimal.ONE : ratio(change.percent(), PERCENT);
    }

    static boolean isMaterial(IndicatorRow row) {
        return of(row.change()).compareTo(LEAST) >= 0;
    }

    /** Newer years first, then the greater moves, then the greater moves in rank. */
    static Comparator<IndicatorRow> greatestFirst() {
        return newestFirst()
                .thenComparing(row -> of(row.change()), Comparator.reverseOrder())
                .thenComparing(row -> places(row.standing()), Comparator.reverseOrder());
    }

    /** As {@link #greatestFirst}, but what is bad and worsens comes first: ranked in the last third. */
    static Comparator<IndicatorRow> worstFirst() {
        return newestFirst()
                .thenComparing(row -> isInLastThird(row.standing()), Comparator.reverseOrder())
                .thenComparing(greatestFirst());
    }

    /** Newer years first, then the greater moves in rank, then those closer to the first or last place. */
    static Comparator<IndicatorRow> rankMovesFirst() {
        return newestFirst()
                .thenComparing(row -> places(row.standing()), Comparator.reverseOrder())
                .thenComparing(row -> fromTheEdge(row.standing()))
                .thenComparing(row -> of(row.change()), Comparator.reverseOrder());
    }

    private static Comparator<IndicatorRow> newestFirst() {
        return Comparator.comparing(IndicatorRow::year).reversed();
    }

    /** Places moved, either way. */
    static int places(Standing standing) {
        Integer change = standing.rankChange();
        return change == null ? 0 : Math.abs(change);
    }

    private static boolean isInLastThird(Standing standing) {
        BigDecimal percentile = standing.percentile();
        return percentile != null && percentile.compareTo(THIRD) < 0;
    }

    private static int fromTheEdge(Standing standing) {
        Integer rank = standing.rank();
        Integer ranked = standing.ranked();
        return rank == null || ranked == null ? Integer.MAX_VALUE : Math.min(rank - 1, Math.max(0, ranked - rank));
    }

    private static BigDecimal ratio(BigDecimal move, BigDecimal whole) {
        return move.abs().divide(whole, MathContext.DECIMAL64).min(BigDecimal.ONE);
    }
}

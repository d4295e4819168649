package io.yearbook.metric;

import java.math.BigDecimal;

/**
 * Relative position in a ranking: the share, in percent, of the other ranked districts that are not better,
 *
 * <pre>100 × (n − 1 − better) / (n − 1)</pre>
 *
 * which is 100 × (1 − PERCENT_RANK) in the sense of SQL:2003, where PERCENT_RANK = (standard rank − 1) / (n − 1). It is
 * 100 for the best, also when several share the place, and 0 for a last place held alone. It depends on the values
 * only, not on the tie method.
 */
final class Percentile {

    private Percentile() {}

    /**
     * @param better how many districts have a better value
     * @param ranked how many districts are ranked; at least 2
     */
    static BigDecimal of(int better, int ranked) {
        int others = ranked - 1;
        return Percent.of(BigDecimal.valueOf((long) others - better), BigDecimal.valueOf(others));
    }
}

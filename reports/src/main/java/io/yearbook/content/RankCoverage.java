package io.yearbook.content;

import io.yearbook.model.RankReason;

/**
 * How many districts a ranking covers, and how many it leaves out.
 *
 * @param indicator name
 * @param period in words
 * @param ranked districts that are ranked
 * @param missing districts that nobody states a figure of
 * @param incomparable districts with a figure that is not ranked
 * @param unexplained districts left out for a reason that the report does not hold
 */
record RankCoverage(String indicator, String period, int ranked, int missing, int incomparable, int unexplained) {

    static RankCoverage of(Ranking ranking) {
        Figure first = ranking.ranked().get(0);
        return new RankCoverage(
                first.indicator().nameZh(),
                PeriodText.of(first.row().period()),
                ranking.ranked().size(),
                ranking.withoutFigure().size() + count(ranking, RankReason.VALUE_MISSING),
                ranking.unranked().size()
                        - count(ranking, RankReason.VALUE_MISSING)
                        - count(ranking, RankReason.DISTRICT_NOT_VALID),
                0);
    }

    /** Of a line of a ranking that the report does not hold as a whole; the line has a rank. */
    static RankCoverage of(RankRow row) {
        Integer ranked = row.standing().ranked();
        return new RankCoverage(
                row.indicator(), row.period(), ranked == null ? 0 : ranked, 0, 0, Math.max(0, row.unranked()));
    }

    private static int count(Ranking ranking, RankReason reason) {
        return (int) ranking.unranked().stream()
                .filter(figure -> figure.row().rankReason() == reason)
                .count();
    }

    boolean isOf(CitedFigure figure) {
        return indicator.equals(figure.indicator()) && period.equals(figure.period());
    }

    /** {@code 38个区县中22个有可比数据、3个数据不可比、13个无数据}. */
    String inWords() {
        int districts = ranked + missing + incomparable + unexplained;
        return districts + "个区县中" + ranked + "个有可比数据" + part(incomparable, "个数据不可比") + part(missing, "个无数据")
                + part(unexplained, "个没有可比数据");
    }

    private static String part(int count, String what) {
        return count == 0 ? "" : "、" + count + what;
    }
}

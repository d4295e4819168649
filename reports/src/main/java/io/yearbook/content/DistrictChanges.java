package io.yearbook.content;

import io.yearbook.content.ChangeChart.Bar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How one indicator changed in each district, the greatest rise first.
 *
 * @param indicator name
 * @param period in words
 * @param rows of one ranking
 */
record DistrictChanges(String indicator, String period, List<RankRow> rows) {

    private static final int MOST_CHARTS = 2;
    private static final int LEAST_DISTRICTS = 3;

    /** Charts of rankings in which districts can be compared with the year before, those of the key figures first. */
    static List<ChangeChart> of(List<KeyFigure> keyFigures, List<RankRow> rankings) {
        List<String> keys =
                keyFigures.stream().map(figure -> figure.row().indicator()).toList();
        return contests(rankings).stream()
                .filter(contest -> contest.bars().size() >= LEAST_DISTRICTS)
                .sorted(Comparator.comparing(contest -> {
                    int place = keys.indexOf(contest.indicator());
                    return place < 0 ? keys.size() : place;
                }))
                .limit(MOST_CHARTS)
                .map(DistrictChanges::chart)
                .toList();
    }

    private static List<DistrictChanges> contests(List<RankRow> rankings) {
        List<DistrictChanges> contests = new ArrayList<>();
        for (RankRow row : rankings) {
            DistrictChanges last = contests.isEmpty() ? null : contests.get(contests.size() - 1);
            if (last == null || !last.indicator.equals(row.indicator()) || !last.period.equals(row.period())) {
                last = new DistrictChanges(row.indicator(), row.period(), new ArrayList<>());
                contests.add(last);
            }
            last.rows.add(row);
        }
        return contests;
    }

    private List<Bar> bars() {
        return rows.stream()
                .flatMap(row -> Bar.ofKnown(
                        PlainText.label(row.district()), row.change().amount(), row.change(), row.direction(), row))
                .sorted(Comparator.comparing(Bar::number).reversed())
                .toList();
    }

    private ChangeChart chart() {
        List<Bar> bars = bars();
        long refused = rows.stream()
                        .mapToLong(row -> Math.max(1, row.collected().size()))
                        .sum()
                - bars.size();
        return new ChangeChart(
                "各区县" + PlainText.period(period) + PlainText.name(indicator) + "较上年增减",
                Words.changeUnit(
                        bars.get(0).change().unit(), rows.get(0).change().priceBasis()),
                refused == 0 ? "" : "另有" + refused + "个区县没有可比的数据，不在图中，原因见排名明细。",
                bars);
    }
}

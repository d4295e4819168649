package io.yearbook.content;

import io.yearbook.content.RankMatrix.Contest;
import io.yearbook.content.RankMatrix.Line;
import io.yearbook.content.RankMatrix.Mark;
import io.yearbook.content.RankMatrix.Place;
import io.yearbook.model.District;
import io.yearbook.model.RankReason;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Lays whole rankings side by side. */
final class RankMatrices {

    private static final String NO_VALUE = "—";
    /** The first of the circled numbers that official tables mark remarks with. */
    private static final char FIRST_REMARK = '①';

    private final Map<RankReason, String> signs = new HashMap<>();
    private final List<Mark> marks = new ArrayList<>();

    private RankMatrices() {}

    static RankMatrix of(ReportFacts facts, List<Ranking> rankings) {
        RankMatrices matrix = new RankMatrices();
        matrix.sign(rankings);
        List<Map<String, Place>> places = rankings.stream().map(matrix::places).toList();
        Map<String, District> districts = new TreeMap<>();
        rankings.stream().flatMap(RankMatrices::districts).forEach(each -> districts.put(each.code(), each));
        List<Line> lines = districts.values().stream()
                .map(district -> new Line(
                        district.nameZh(),
                        district.code().equals(facts.areaCode()),
                        places.stream()
                                .map(contest -> contest.getOrDefault(
                                        district.code(), matrix.refused(RankReason.DISTRICT_NOT_VALID)))
                                .toList()))
                .toList();
        return new RankMatrix(rankings.stream().map(RankMatrices::contest).toList(), lines, matrix.marks);
    }

    private static Contest contest(Ranking ranking) {
        Figure first = ranking.ranked().get(0);
        return new Contest(
                first.indicator().nameZh(),
                PeriodText.of(first.row().period()),
                ranking.ranked().size());
    }

    private static Stream<District> districts(Ranking ranking) {
        return Stream.concat(
                Stream.concat(ranking.ranked().stream(), ranking.unranked().stream())
                        .map(Figure::district),
                ranking.withoutFigure().stream());
    }

    private Map<String, Place> places(Ranking ranking) {
        Map<String, Place> places = new HashMap<>();
        ranking.withoutFigure().forEach(district -> places.put(district.code(), refused(RankReason.VALUE_MISSING)));
        Stream.concat(ranking.ranked().stream(), ranking.unranked().stream())
                .forEach(figure -> places.put(figure.district().code(), place(figure)));
        return places;
    }

    private Place place(Figure figure) {
        Integer rank = figure.row().rank();
        RankReason reason = figure.row().rankReason();
        if (rank == null || reason != null) {
            return refused(reason == null ? RankReason.VALUE_MISSING : reason);
        }
        Integer tied = figure.row().tied();
        return new Place(rank, tied == null ? 1 : tied, figure.row().rankChange(), "");
    }

    private Place refused(RankReason reason) {
        return new Place(null, 0, null, signs.getOrDefault(reason, NO_VALUE));
    }

    /** Signs for the reasons that occur, the missing value first. */
    private void sign(List<Ranking> rankings) {
        Set<RankReason> reasons = EnumSet.noneOf(RankReason.class);
        Set<String> all = new HashSet<>();
        rankings.stream().flatMap(RankMatrices::districts).forEach(each -> all.add(each.code()));
        for (Ranking ranking : rankings) {
            ranking.unranked().stream()
                    .map(figure -> figure.row().rankReason())
                    .forEach(reason -> reasons.add(reason == null ? RankReason.VALUE_MISSING : reason));
            if (!ranking.withoutFigure().isEmpty()) {
                reasons.add(RankReason.VALUE_MISSING);
            }
            if (districts(ranking).map(District::code).distinct().count() < all.size()) {
                reasons.add(RankReason.DISTRICT_NOT_VALID);
            }
        }
        if (reasons.remove(RankReason.VALUE_MISSING)) {
            signs.put(RankReason.VALUE_MISSING, NO_VALUE);
            marks.add(new Mark(NO_VALUE, "没有数值，不参加排名。"));
        }
        char next = FIRST_REMARK;
        for (RankReason reason : reasons) {
            String sign = String.valueOf(next++);
            signs.put(reason, sign);
            marks.add(new Mark(sign, reason.sentenceZh()));
        }
    }
}

package io.yearbook.content;

import io.yearbook.content.Digest.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;

/** Sentences on the rankings of the city: who leads, and who moved the most. */
final class RankingText {

    private record Contest(String indicator, String period) {}

    private final FigureText text;

    RankingText(FigureText text) {
        this.text = text;
    }

    /** One statement a ranking, those with the greatest moves first. */
    List<Statement> of(List<RankRow> rankings) {
        Map<Contest, List<RankRow>> contests = new LinkedHashMap<>();
        rankings.stream()
                .filter(row -> row.standing().rank() != null)
                .forEach(row -> contests.computeIfAbsent(
                                new Contest(row.indicator(), row.period()), contest -> new ArrayList<>())
                        .add(row));
        return contests.values().stream()
                .sorted(Comparator.comparing(RankingText::greatestMove).reversed())
                .map(rows -> Statement.about(rows.get(0), sentence(rows)))
                .toList();
    }

    /** {@code 地区生产总值：渝北区居22个区县首位，为2,297.11亿元；前移最多的是江北区（前移2位，居第4位）。} */
    private String sentence(List<RankRow> rows) {
        RankRow first = rows.get(0);
        List<String> leaders = rows.stream()
                .filter(row -> Integer.valueOf(1).equals(row.standing().rank()))
                .map(RankRow::district)
                .toList();
        String lead = text.period(first.period()) + PlainText.name(first.indicator()) + "："
                + PlainText.name(first.district()) + (leaders.size() > 1 ? "等" + leaders.size() + "个区县并列" : "")
                + "居" + first.standing().ranked() + "个区县首位，为" + ValueText.of(first.value());
        return lead + moves(rows) + "。";
    }

    private static String moves(List<RankRow> rows) {
        List<RankRow> compared =
                rows.stream().filter(row -> row.standing().rankChange() != null).toList();
        if (compared.isEmpty()) {
            return "";
        }
        List<String> moves = new ArrayList<>();
        add(moves, "前移最多的是", compared, RankingText::gain);
        add(moves, "后移最多的是", compared, row -> -gain(row));
        return "；" + (moves.isEmpty() ? "可比区县位次均无变化" : String.join("，", moves));
    }

    private static void add(List<String> moves, String what, List<RankRow> rows, ToIntFunction<RankRow> places) {
        int most = rows.stream().mapToInt(places).max().orElse(0);
        if (most <= 0) {
            return;
        }
        List<RankRow> movers =
                rows.stream().filter(row -> places.applyAsInt(row) == most).toList();
        String name = PlainText.name(movers.get(0).district());
        Standing standing = movers.get(0).standing();
        String alike = movers.size() > 1
                ? "等" + movers.size() + "个区县（各" + StandingText.moved(Objects.requireNonNull(standing.rankChange()))
                        + "）"
                : "（" + StandingText.moved(Objects.requireNonNull(standing.rankChange())) + "，居第" + standing.rank()
                        + "位）";
        moves.add(what + name + alike);
    }

    private static int greatestMove(List<RankRow> rows) {
        return rows.stream()
                .mapToInt(row -> Weight.places(row.standing()))
                .max()
                .orElse(0);
    }

    private static int gain(RankRow row) {
        Integer change = row.standing().rankChange();
        return change == null ? 0 : change;
    }
}

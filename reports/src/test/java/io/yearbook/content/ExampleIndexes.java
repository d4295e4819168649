package io.yearbook.content;

import io.yearbook.catalog.index.IndexDefinition;
import io.yearbook.catalog.index.IndexDefinitionException;
import io.yearbook.catalog.index.IndexDefinitionParser;
import io.yearbook.catalog.index.IndexVocabulary;
import io.yearbook.model.District;
import io.yearbook.model.DistrictKind;
import io.yearbook.model.IndexScore;
import io.yearbook.model.IndexScore.Profile;
import io.yearbook.model.RankReason;
import io.yearbook.model.ScoreReason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A composite index of two dimensions, small, with every kind of result. */
public final class ExampleIndexes {

    private static final String DEFINITION = """
            index: vitality
            name_zh: 区县活力指数
            steps:
              - normalise: {method: min_max, range: [0, 100]}
              - aggregate: {method: arithmetic, coverage: {share: 0.6}}
            rank: {ties: competition, decimals: 2}
            uncertainty: {seed: 1, replicates: 500, weights: 0.25, normalise: [z_score], aggregate: [arithmetic, geometric]}
            tree:
              name: 区县活力指数
              parts:
                - code: economy
                  name: 经济活力
                  weight: 2
                  parts:
                    - {indicator: size, name: 经济规模, direction: higher}
                    - {indicator: growth, name: 名义增速, direction: higher}
                - {indicator: duration, name: 办理时长, direction: lower}
            """;

    /** Scores of the indicators; an empty cell is missing. */
    private static final String SCORES = """
            500112 | 2020 | 90   | 41.5 | 60
            500105 | 2021 | 71.2 | 55   | 80
            500103 | 2021 | 66.6 | 40   | 70
            500112 | 2021 | 95   | 30.3 | 62.5
            500105 | 2022 | 72   | 66.6 | 81
            500103 | 2022 | 64   | 45   | 70
            500112 | 2022 | 100  | 24.4 | 65
            500120 | 2022 |      | 88   |
            """;

    private static final double ECONOMY = 2.0 / 3;
    private static final double SERVICE = 1.0 / 3;

    private ExampleIndexes() {}

    public static IndexResults vitality() {
        List<IndexScore> scores = SCORES.lines()
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                .flatMap(ExampleIndexes::scores)
                .toList();
        Map<String, District> districts = Stream.of(
                        ExampleReports.YUBEI, ExampleReports.JIANGBEI, ExampleReports.YUZHONG, ExampleReports.BISHAN)
                .collect(Collectors.toMap(District::code, Function.identity()));
        return new IndexResults(definition(), scores, districts);
    }

    /** The report of the city for an index without dimensions, of so many districts and equal parts. */
    public static AnnualReport city(int districts, int parts) {
        StringBuilder yaml =
                new StringBuilder("index: wide\nname_zh: 综合示例指数\nsteps: [normalise: min_max, aggregate: arithmetic]\n"
                        + "tree:\n  parts:\n");
        for (int i = 0; i < parts; i++) {
            yaml.append("    - {indicator: i%d, name: 第%d项, direction: higher}\n".formatted(i, i + 1));
        }
        List<IndexScore> scores = new ArrayList<>();
        Map<String, District> names = new HashMap<>();
        for (int place = 1; place <= districts; place++) {
            String unit = String.valueOf(500_100 + place);
            names.put(unit, FigureBuilder.district(unit, "示例" + place + "土家族苗族自治县"));
            double score = 100.0 * parts / place;
            scores.add(flat(unit, "wide", null, score, score, place, districts));
            for (int i = 0; i < parts; i++) {
                scores.add(flat(unit, "i" + i, "wide", 100.0 * parts / place, 100.0 / place, place, districts));
            }
        }
        return AnnualReports.of(
                ExampleReports.facts(ExampleReports.CITY, DistrictKind.CITY),
                ExampleReports.method(),
                new ReportMaterial(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new IndexResults(parsed(yaml.toString()), scores, names)),
                        List.of(),
                        List.of(),
                        CheckResults.NONE));
    }

    private static IndexScore flat(
            String unit,
            String node,
            @Nullable String parent,
            double score,
            double contribution,
            double rank,
            int ranked) {
        boolean index = parent == null;
        return new IndexScore(
                unit,
                "wide",
                node,
                parent,
                2022,
                null,
                score,
                null,
                1,
                0.0,
                rank,
                ranked,
                null,
                index ? Math.max(1, rank - 3) : null,
                index ? rank : null,
                index ? Math.min(ranked, rank + 2) : null,
                index ? null : rank,
                contribution,
                null,
                null,
                null);
    }

    private static IndexDefinition definition() {
        return parsed(DEFINITION);
    }

    private static IndexDefinition parsed(String yaml) {
        try {
            return IndexDefinitionParser.parse("example.yml", yaml, IndexVocabulary.openTo(List.of()));
        } catch (IndexDefinitionException refused) {
            throw new IllegalArgumentException(refused);
        }
    }

    private static Stream<IndexScore> scores(List<String> line) {
        String unit = line.get(0);
        int year = Integer.parseInt(line.get(1));
        List<IndexScore> scores = new ArrayList<>();
        if (line.get(2).isEmpty()) {
            return Stream.of(unscored(unit, year));
        }
        double size = Double.parseDouble(line.get(2));
        double growth = Double.parseDouble(line.get(3));
        double duration = Double.parseDouble(line.get(4));
        double economy = (size + growth) / 2;
        double total = ECONOMY * economy + SERVICE * duration;
        scores.add(score(unit, "vitality", null, year, total, total, null));
        scores.add(score(unit, "economy", "vitality", year, economy, ECONOMY * economy, null));
        scores.add(score(unit, "size", "economy", year, size, ECONOMY * size / 2, Profile.STRENGTH));
        scores.add(score(unit, "growth", "economy", year, growth, ECONOMY * growth / 2, Profile.WEAKNESS));
        scores.add(score(unit, "duration", "vitality", year, duration, SERVICE * duration, null));
        return scores.stream();
    }

    /** Ranks as if there were none but the three districts; too few in 2020. */
    private static IndexScore score(
            String unit,
            String node,
            @Nullable String parent,
            int year,
            double score,
            double contribution,
            @Nullable Profile profile) {
        boolean few = year == 2020;
        Double rank = few ? null : rank(unit);
        boolean index = parent == null;
        return new IndexScore(
                unit,
                "vitality",
                node,
                parent,
                year,
                index || node.equals("economy") ? null : 1234.5,
                score,
                null,
                1,
                0.0,
                rank,
                few ? null : 3,
                few ? RankReason.TOO_FEW_DISTRICTS : null,
                index && !few ? Math.max(1.0, rank(unit) - 1) : null,
                index ? rank : null,
                index && !few ? rank(unit) + 1 : null,
                index ? null : rank,
                contribution,
                year == 2022 ? 1.25 : null,
                year == 2022 ? contribution / 50 : null,
                profile);
    }

    private static double rank(String unit) {
        return switch (unit) {
            case "500105" -> 1;
            case "500112" -> 2;
            default -> 3;
        };
    }

    private static IndexScore unscored(String unit, int year) {
        return new IndexScore(
                unit,
                "vitality",
                "vitality",
                null,
                year,
                null,
                null,
                ScoreReason.COVERAGE_TOO_LOW,
                SERVICE,
                null,
                null,
                null,
                RankReason.VALUE_MISSING,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}

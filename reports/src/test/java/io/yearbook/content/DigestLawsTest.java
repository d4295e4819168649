package io.yearbook.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.catalog.SourceRegister;
import io.yearbook.content.Digest.Statement;
import io.yearbook.model.Direction;
import io.yearbook.model.FindingCode;
import io.yearbook.model.PriceBasis;
import io.yearbook.model.Severity;
import io.yearbook.model.Source;
import io.yearbook.model.Target.Firmness;
import io.yearbook.model.TargetVerdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of the digest of any report, over seeded random ones. */
class DigestLawsTest {

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(\\.\\d+)?");
    private static final Pattern CHANGE_WORDS = Pattern.compile("较上年|与上年|高于上年|低于上年");
    private static final Pattern RANK_WORDS = Pattern.compile("个区县|位次|前移|后移|第\\d+位");
    private static final int SLACK_LINES = 4;

    static Stream<Long> seeds() {
        return IntStream.range(0, 150).mapToObj(Long::valueOf);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void refusedChangesAndRanksAreNeverTold(long seed) {
        figureStatements(digest(figures(seed))).forEach(statement -> {
            IndicatorRow row = lineOf(statement);
            assertThat(CHANGE_WORDS.matcher(statement.text()).find())
                    .as(statement.text())
                    .isEqualTo(row.change().amount() != null);
            assertThat(RANK_WORDS.matcher(statement.text()).find())
                    .as(statement.text())
                    .isEqualTo(row.standing().rank() != null);
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyNumberOfAStatementStandsInItsLine(long seed) {
        figureStatements(digest(figures(seed))).forEach(statement -> {
            List<BigDecimal> known = numbersOf(lineOf(statement));
            Matcher numbers = NUMBER.matcher(statement.text());
            while (numbers.find()) {
                BigDecimal told = new BigDecimal(numbers.group().replace(",", ""));
                assertThat(known)
                        .as("%s in %s", told, statement.text())
                        .anyMatch(number -> number.setScale(told.scale(), RoundingMode.HALF_UP)
                                        .compareTo(told)
                                == 0);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void worseIsNeverToldAsBetterNorBetterAsWorse(long seed) {
        digest(figures(seed))
                .sections()
                .forEach(section -> section.statements().stream()
                        .filter(statement -> statement.about() instanceof IndicatorRow)
                        .forEach(statement -> {
                            Course course = Course.of(lineOf(statement));
                            if (section.heading().equals("向好")) {
                                assertThat(course).isEqualTo(Course.BETTER);
                            }
                            if (section.heading().equals("需关注")) {
                                assertThat(course).isEqualTo(Course.WORSE);
                            }
                            assertThat(lineOf(statement).improvement())
                                    .as(statement.text())
                                    .isEqualTo(improvementOf(lineOf(statement), course));
                        }));
    }

    private static @Nullable Integer improvementOf(IndicatorRow row, Course course) {
        return switch (course) {
            case BETTER -> 1;
            case WORSE -> -1;
            case LEVEL -> row.direction() == Direction.NEUTRAL || row.change().isAtCurrentPrices() ? null : 0;
            case NEITHER, NOT_COMPARED -> null;
        };
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void movesAtCurrentPricesAreToldButNeverJudged(long seed) {
        Digest digest = digest(figures(seed));
        List<Statement> judged = digest.sections().stream()
                .filter(section ->
                        section.heading().equals("向好") || section.heading().equals("需关注"))
                .flatMap(section -> section.statements().stream())
                .toList();
        assertThat(judged).noneMatch(statement -> statement.text().contains("（现价）"));
        assertThat(digest.statements())
                .filteredOn(statement -> statement.text().contains("（现价）"))
                .allMatch(statement ->
                        Course.of(lineOf(statement)) == Course.NEITHER || Course.of(lineOf(statement)) == Course.LEVEL);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noLineIsToldTwice(long seed) {
        List<ReportLine> lines = figureStatements(digest(figures(seed)))
                .map(Statement::about)
                .map(Objects::requireNonNull)
                .toList();
        assertThat(lines).doesNotHaveDuplicates();
    }

    /** Changes differ here, so that nothing is level. */
    @ParameterizedTest
    @MethodSource("seeds")
    void orderOfTheLinesChangesNothingWhereNothingIsLevel(long seed) {
        Random random = new Random(seed);
        List<IndicatorRow> figures = new ArrayList<>(IntStream.range(0, 40)
                .mapToObj(i -> DigestMaker.figure(i)
                        .points((i % 2 == 0 ? "" : "-") + "0." + (31 + i))
                        .make())
                .toList());
        List<String> before = texts(digest(figures));
        Collections.shuffle(figures, random);
        assertThat(texts(digest(figures))).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsWrittenFitsThePage(long seed) {
        Random random = new Random(seed);
        int indicators = random.nextInt(400);
        List<IndicatorRow> figures = IntStream.range(0, indicators)
                .mapToObj(i -> random(random, i).name(name(random, i)).make())
                .toList();
        Digest digest = Digests.of(new DigestMaterial(
                random.nextBoolean() ? DigestMaker.OF_CITY : DigestMaker.OF_DISTRICT,
                figures,
                rankings(random),
                coverages(random),
                List.of(),
                targets(random),
                findings(random),
                publishers(random, figures)));
        assertThat(digest.statements()
                        .mapToInt(statement -> DigestPage.linesOf(statement.text()))
                        .sum())
                .isLessThanOrEqualTo(DigestPage.LINES);
        assertThat(digest.keyFigures().stream()
                        .mapToInt(figure -> DigestPage.linesOf(figure.name(), DigestPage.NAME_WIDTH))
                        .sum())
                .isLessThanOrEqualTo(DigestPage.KEY_LINES);
        assertThat(digest.statements())
                .allMatch(statement -> DigestPage.linesOf(statement.text()) <= SLACK_LINES)
                .allMatch(statement -> statement.text().endsWith("。"));
    }

    private static Stream<Statement> figureStatements(Digest digest) {
        return digest.statements().filter(statement -> statement.about() instanceof IndicatorRow);
    }

    private static IndicatorRow lineOf(Statement statement) {
        return (IndicatorRow) Objects.requireNonNull(statement.about());
    }

    private static List<BigDecimal> numbersOf(IndicatorRow row) {
        Standing standing = row.standing();
        List<BigDecimal> numbers = new ArrayList<>();
        numbers.add(BigDecimal.valueOf(row.year()));
        Stream.of(row.value().quantity(), row.change().amount())
                .filter(Objects::nonNull)
                .forEach(quantity -> numbers.add(quantity.number().abs()));
        Stream.of(standing.rank(), standing.ranked(), standing.rankChange())
                .filter(Objects::nonNull)
                .forEach(count -> numbers.add(BigDecimal.valueOf(Math.abs(count))));
        Matcher inName = NUMBER.matcher(row.indicator());
        while (inName.find()) {
            numbers.add(new BigDecimal(inName.group()));
        }
        return numbers;
    }

    private static Digest digest(List<IndicatorRow> figures) {
        return DigestMaker.digest(figures);
    }

    private static List<String> texts(Digest digest) {
        return digest.statements().map(Statement::text).collect(Collectors.toList());
    }

    private static List<IndicatorRow> figures(long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, random.nextInt(60))
                .mapToObj(i -> random(random, i).make())
                .toList();
    }

    private static DigestMaker random(Random random, int number) {
        DigestMaker figure = DigestMaker.figure(number)
                .direction(Direction.values()[random.nextInt(3)])
                .year(2022 - random.nextInt(3));
        switch (random.nextInt(4)) {
            case 0 ->
                figure.percent(Double.toString(random.nextInt(-3000, 3000) / 10.0))
                        .prices(prices(random));
            case 1 -> figure.points(Double.toString(random.nextInt(-300, 300) / 10.0));
            case 2 -> figure.percent("0").prices(random.nextBoolean() ? PriceBasis.NOMINAL : null);
            default -> {}
        }
        if (random.nextBoolean()) {
            int ranked = random.nextInt(3, 38);
            int rank = random.nextInt(1, ranked + 1);
            figure.rank(rank, ranked, random.nextBoolean() ? random.nextInt(-5, 6) : null);
        }
        return figure;
    }

    private static @Nullable PriceBasis prices(Random random) {
        int number = random.nextInt(PriceBasis.values().length + 1);
        return number == 0 ? null : PriceBasis.values()[number - 1];
    }

    private static List<RankCoverage> coverages(Random random) {
        return IntStream.range(0, random.nextInt(20))
                .mapToObj(i -> new RankCoverage(name(random, i), "2022年", 3 + random.nextInt(35), i, i % 3, i % 5))
                .toList();
    }

    private static Publishers publishers(Random random, List<IndicatorRow> figures) {
        Source secondary = new Source("某".repeat(200), 9, "", List.of(), "无");
        Source official = new Source("某局".repeat(100), 1, "", List.of(), "全部");
        List<String> names = List.of(secondary.publisher(), official.publisher(), "未登记单位".repeat(50), "另一单位");
        List<EvidenceRow> evidence = figures.stream()
                .map(figure -> DigestMaker.evidence(figure, names.get(random.nextInt(names.size()))))
                .toList();
        return Publishers.of(evidence, new SourceRegister(List.of(secondary, official)));
    }

    private static String name(Random random, int number) {
        return number + "号" + "很长的指标名称".repeat(random.nextInt(60));
    }

    private static List<RankRow> rankings(Random random) {
        return IntStream.range(0, random.nextInt(300))
                .mapToObj(i -> DigestMaker.rankRow(
                        "排名指标".repeat(1 + random.nextInt(20)) + i / 30,
                        "某某土家族苗族自治县",
                        1 + i % 30,
                        30,
                        random.nextInt(-9, 9)))
                .toList();
    }

    private static List<TargetRow> targets(Random random) {
        return IntStream.range(0, random.nextInt(200))
                .mapToObj(i -> DigestMaker.target(
                        i, TargetVerdict.values()[random.nextInt(5)], Firmness.values()[random.nextInt(2)]))
                .toList();
    }

    private static List<FindingRow> findings(Random random) {
        return IntStream.range(0, random.nextInt(300))
                .mapToObj(i -> DigestMaker.finding(
                        Severity.values()[random.nextInt(3)],
                        FindingCode.values()[random.nextInt(FindingCode.values().length)],
                        "核查所得的句子".repeat(1 + random.nextInt(30)) + "。"))
                .toList();
    }
}

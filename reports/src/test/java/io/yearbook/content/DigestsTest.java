package io.yearbook.content;

import static io.yearbook.content.DigestMaker.figure;
import static io.yearbook.content.DigestMaker.finding;
import static io.yearbook.content.DigestMaker.rankRow;
import static io.yearbook.content.DigestMaker.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.content.Digest.Section;
import io.yearbook.content.Digest.Statement;
import io.yearbook.model.Direction;
import io.yearbook.model.FindingCode;
import io.yearbook.model.PriceBasis;
import io.yearbook.model.Severity;
import io.yearbook.model.Target.Firmness;
import io.yearbook.model.TargetVerdict;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DigestsTest {

    @Test
    void reportWithoutFiguresAnswersEveryQuestionAllTheSame() {
        assertThat(texts(digest()))
                .containsExactly(
                        "总体情况：没有收录指标数据。",
                        "总体情况：没有可与上年比较的指标。",
                        "向好：没有可判定改善的指标。",
                        "需关注：没有可判定变差的指标。",
                        "位次：没有参加排名的指标。",
                        "承诺兑现：没有收录带数值的承诺。",
                        "数据可信度：没有核查记录。");
        assertThat(digest().keyFigures()).isEmpty();
    }

    @Test
    void countsComeBeforeStatements() {
        Digest digest = digest(
                figure(1).points("2.0").rank(1, 10, 1).make(),
                figure(2).points("-1.0").rank(10, 10, 0).make(),
                figure(3).points("0").make(),
                figure(4).percent("3").direction(Direction.NEUTRAL).make(),
                figure(5).make());
        assertThat(section(digest, "总体情况"))
                .containsExactly("收录指标5项、数据5条，其中2022年的数值5条。", "可与上年比较的指标4项：改善1项、变差1项、持平1项、有增减但不评优劣1项。");
        assertThat(section(digest, "位次")).containsExactly("参加排名的指标2项：居首位1项、居末位1项、位次前移1项、位次不变1项。");
        assertThat(section(digest, "其他变化")).containsExactly("指标4率50.0%，较上年增长3.00%。");
        assertThat(section(digest, "数据可信度")).contains("未与上年比较的数据1条，占20%：上年无数据1条。");
    }

    @Test
    void aFallIsBetterWhereLessIsBetter() {
        Digest digest = digest(
                figure(1).points("-2").direction(Direction.LOWER).make(),
                figure(2).points("2").direction(Direction.LOWER).make());
        assertThat(section(digest, "向好")).containsExactly("指标1率50.0%，较上年下降2个百分点。");
        assertThat(section(digest, "需关注")).containsExactly("指标2率50.0%，较上年提高2个百分点。");
    }

    @Test
    void greaterMovesComeFirstAcrossUnitsAndGreatMovesAreLevel() {
        Digest digest = digest(
                figure(1).percent("10").make(),
                figure(2).points("6").make(),
                figure(3).percent("150").make(),
                figure(4).percent("900").make());
        assertThat(numbers(digest, "向好")).containsExactly(3, 4, 2, 1);
    }

    @Test
    void slightMovesAreCountedOnly() {
        Digest digest = digest(
                figure(1).percent("0.99").make(),
                figure(2).points("0.29").make(),
                figure(3).percent("1").make());
        assertThat(section(digest, "向好")).containsExactly("指标3率50.0%，较上年增长1.00%。", "另有2项改善的指标，变动不足1%或0.3个百分点。");
    }

    @Test
    void worseningInTheLastThirdComesBeforeAGreaterFall() {
        Digest digest = digest(
                figure(1).points("-9").rank(1, 30, 0).make(),
                figure(2).points("-2").rank(28, 30, 0).make());
        assertThat(numbers(digest, "需关注")).containsExactly(2, 1);
    }

    @Test
    void olderYearsComeAfterTheReportedOneAndSayTheirYear() {
        Digest digest = digest(
                figure(1).points("9").year(2021).make(), figure(2).points("2").make());
        assertThat(section(digest, "向好")).containsExactly("指标2率50.0%，较上年提高2个百分点。", "2021年，指标1率50.0%，较上年提高9个百分点。");
        assertThat(section(digest, "总体情况")).endsWith("可与上年比较的指标2项（其中以前年度1项）：改善2项。");
    }

    @Test
    void figureIsStatedOnceAndGreatRankMovesComeFirst() {
        Digest digest = digest(
                figure(1).points("9").rank(5, 30, 8).make(),
                figure(2).rank(9, 30, 1).make(),
                figure(3).rank(15, 30, -4).make(),
                figure(4).rank(30, 30, 0).make());
        assertThat(numbers(digest, "位次")).containsExactly(3, 2, 4);
        assertThat(numbers(digest, "向好")).containsExactly(1);
    }

    @Test
    void sectionSaysHowManyItLeavesOut() {
        Digest digest = digest(IntStream.rangeClosed(1, 7)
                .mapToObj(i -> figure(i).points("2").make())
                .toArray(IndicatorRow[]::new));
        assertThat(numbers(digest, "向好")).containsExactly(1, 2, 3, 4);
        assertThat(section(digest, "向好")).endsWith("另有3项改善的指标。");
    }

    @Test
    void figureWithTwoPeriodsIsOneIndicator() {
        IndicatorRow compared = figure(1).points("2").make();
        Digest digest = digest(figure(1).make(), compared);
        assertThat(section(digest, "总体情况")).startsWith("收录指标1项、数据2条，其中2022年的数值2条。");
        assertThat(digest.keyFigures()).extracting(KeyFigure::row).containsExactly(compared);
    }

    @Test
    void missedPromisesComeFirstAndThoseKeptAreCounted() {
        List<TargetRow> targets = List.of(
                target(1, TargetVerdict.MET, Firmness.FIRM),
                target(2, TargetVerdict.NO_EVIDENCE, Firmness.FIRM),
                target(3, TargetVerdict.MISSED, Firmness.SOFT),
                target(4, TargetVerdict.NOT_DUE, Firmness.FIRM),
                target(5, TargetVerdict.MISSED, Firmness.FIRM),
                target(6, TargetVerdict.NOT_COMPARABLE, Firmness.FIRM));
        Digest digest = Digests.of(DigestMaker.withTargets(DigestMaker.OF_DISTRICT, targets));
        assertThat(section(digest, "承诺兑现"))
                .startsWith("带数值的承诺6项：已完成1项、未完成2项、未到期1项、无数据可核1项、不可比1项。")
                .hasSize(5);
        assertThat(numbers(digest, "承诺兑现")).containsExactly(5, 3, 2, 6);
    }

    @Test
    void promisesThatNobodyCanJudgeAreMostlyCounted() {
        List<TargetRow> targets = IntStream.rangeClosed(1, 9)
                .mapToObj(i -> target(i, TargetVerdict.NO_EVIDENCE, Firmness.FIRM))
                .toList();
        Digest digest = Digests.of(DigestMaker.withTargets(DigestMaker.OF_DISTRICT, targets));
        assertThat(section(digest, "承诺兑现"))
                .startsWith("带数值的承诺9项，没有核实为未完成的：无数据可核9项。")
                .endsWith("另有7项无法核对的承诺。")
                .hasSize(4);
    }

    @Test
    void growthAtCurrentPricesIsNeitherBetterNorWorse() {
        Digest digest = digest(
                figure(1)
                        .percent("9")
                        .prices(PriceBasis.NOMINAL_WITH_REAL_GROWTH)
                        .rank(2, 10, 1)
                        .make(),
                figure(2).percent("-9").prices(PriceBasis.NOMINAL).make(),
                figure(3).percent("8").prices(PriceBasis.REAL).make(),
                figure(4).percent("7").direction(Direction.NEUTRAL).make());
        assertThat(section(digest, "总体情况")).endsWith("可与上年比较的指标4项：改善1项、有增减但不评优劣1项、现价金额增减（不判优劣）2项。");
        assertThat(numbers(digest, "向好")).containsExactly(3);
        assertThat(section(digest, "需关注")).containsExactly("没有可判定变差的指标。");
        assertThat(section(digest, "其他变化")).containsExactly("指标2率50.0%，较上年下降9.00%（现价）。", "指标4率50.0%，较上年增长7.00%。");
        assertThat(section(digest, "位次")).contains("指标1率50.0%，较上年增长9.00%（现价），居10个区县第2位，前移1位。");
    }

    @Test
    void cityNamesWhosePromiseItIs() {
        Digest digest = Digests.of(
                DigestMaker.withTargets(DigestMaker.OF_CITY, List.of(target(1, TargetVerdict.MISSED, Firmness.FIRM))));
        assertThat(section(digest, "承诺兑现")).last().asString().startsWith("渝北区承诺2022年12月31日前指标1率");
    }

    @Test
    void gravestFindingsAreToldDamagedTextsCountedAndWhatHoldsIsNot() {
        List<FindingRow> findings = List.of(
                finding(Severity.INFO, FindingCode.ARITHMETIC, "相符。", "observation_1"),
                finding(Severity.WARNING, FindingCode.IMPLAUSIBLE_JUMP, "变动过大。", "observation_2"),
                finding(Severity.WARNING, FindingCode.DAMAGED_TEXT, "残缺。"),
                finding(Severity.WARNING, FindingCode.DAMAGED_TEXT, "残缺。"),
                finding(Severity.ERROR, FindingCode.ARITHMETIC, "合计不符。", "observation_3"),
                finding(Severity.WARNING, FindingCode.ARITHMETIC, "长".repeat(130), "observation_3"));
        Digest digest = Digests.of(DigestMaker.withFindings(
                List.of(figure(1).points("2").make(), figure(2).points("3").make()), findings));
        assertThat(section(digest, "数据可信度"))
                .containsExactly(
                        "核查发现需核实的5项：勾稽关系不符2项、变动异常1项、文字残缺未采用2项。",
                        "全部数据均可与上年比较。",
                        "合计不符。",
                        "渝北区2022年网上受理率：勾稽关系不符，需核实。",
                        "变动过大。");
        assertThat(section(digest, "向好")).containsExactly("指标2率50.0%，较上年提高3个百分点，数据存疑。", "指标1率50.0%，较上年提高2个百分点。");
    }

    @Test
    void checksThatAllHoldAreNotTheSameAsNone() {
        List<FindingRow> holding = List.of(finding(Severity.INFO, FindingCode.ARITHMETIC, "相符。", "observation_1"));
        Digest digest = Digests.of(DigestMaker.withFindings(List.of(), holding));
        assertThat(section(digest, "数据可信度")).containsExactly("核查没有发现矛盾或异常的数据。");
    }

    @Test
    void cityTellsWhoLeadsAndWhoMovedTheMost() {
        List<RankRow> rankings = List.of(
                rankRow("网上受理率", "甲区", 1, 3, 0),
                rankRow("网上受理率", "乙区", 2, 3, 0),
                rankRow("满意率", "甲区", 1, 4, 2),
                rankRow("满意率", "乙区", 2, 4, -1),
                rankRow("满意率", "丙区", 3, 4, -1),
                rankRow("满意率", "丁区", 4, 4, null),
                rankRow("好评率", "丙区", 1, 2, null),
                rankRow("好评率", "丁区", 1, 2, null));
        Digest digest = Digests.of(DigestMaker.material(DigestMaker.OF_CITY, List.of(), rankings));
        assertThat(section(digest, "位次"))
                .containsExactly(
                        "区县排名3项。",
                        "满意率：甲区居4个区县首位，为50.0%；前移最多的是甲区（前移2位，居第1位），后移最多的是乙区等2个区县（各后移1位）。",
                        "网上受理率：甲区居3个区县首位，为50.0%；可比区县位次均无变化。",
                        "好评率：丙区等2个区县并列居2个区县首位，为50.0%。");
    }

    @Test
    void keyFiguresAreThoseToldInTheOrderOfTheReport() {
        IndicatorRow fell = figure(2).points("-1").make();
        IndicatorRow rose = figure(3).points("9").make();
        Digest digest = digest(figure(1).make(), fell, rose);
        assertThat(digest.keyFigures()).extracting(KeyFigure::row).containsExactly(fell, rose);
    }

    @Test
    void withoutAnythingToTellTheNewestFiguresAreShown() {
        IndicatorRow older = figure(1).year(2020).make();
        IndicatorRow newer = figure(2).make();
        assertThat(digest(older, newer).keyFigures())
                .extracting(KeyFigure::name)
                .containsExactly("指标1率（2020年）", "指标2率");
    }

    @Test
    void indicatorsWithoutAnyValueAreNamed() {
        assertThat(section(digest(figure(1).missing().make(), figure(2).make()), "数据可信度"))
                .startsWith("指标1率没有数值。");
        assertThat(section(
                        digest(figure(1).missing().make(), figure(2).missing().make()), "数据可信度"))
                .startsWith("指标1率等2项指标没有数值。");
        assertThat(section(digest(figure(1).missing().make(), figure(1).make()), "数据可信度"))
                .noneMatch(text -> text.contains("没有数值"));
        assertThat(digest(figure(1).missing().make()).keyFigures()).isEmpty();
    }

    private static Digest digest(IndicatorRow... figures) {
        return DigestMaker.digest(List.of(figures));
    }

    private static List<String> texts(Digest digest) {
        return digest.sections().stream()
                .flatMap(section -> section.statements().stream().map(each -> section.heading() + "：" + each.text()))
                .toList();
    }

    private static List<String> section(Digest digest, String heading) {
        return statements(digest, heading).map(Statement::text).toList();
    }

    /** The numbers of the indicators in the order told. */
    private static List<Integer> numbers(Digest digest, String heading) {
        return statements(digest, heading)
                .filter(statement -> statement.about() != null)
                .map(statement -> Integer.valueOf(statement.text().replaceAll(".*指标(\\d+)率.*", "$1")))
                .toList();
    }

    private static Stream<Statement> statements(Digest digest, String heading) {
        return digest.sections().stream()
                .filter(section -> section.heading().equals(heading))
                .map(Section::statements)
                .flatMap(List::stream);
    }
}

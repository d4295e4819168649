package io.yearbook.content;

import io.yearbook.model.District;
import io.yearbook.model.ValueQualifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The notes on method: the rules always, marks and reasons only where they occur, counted. */
final class MethodNotes {

    private final List<MethodNote> notes = new ArrayList<>();

    private MethodNotes() {}

    static List<MethodNote> of(
            ReportFacts facts, MethodFacts method, List<IndicatorRow> figures, List<RankRow> rankings) {
        MethodNotes notes = new MethodNotes();
        notes.addChangeRules();
        notes.addRankRules(method);
        notes.addMarks(figures, rankings);
        notes.addReasons(figures, rankings);
        notes.addVerdicts(figures);
        notes.addRounding();
        notes.addPeerGroups(method, figures, rankings);
        notes.addProvisionalCodes(facts, method, rankings);
        notes.addVersions(facts);
        return notes.notes;
    }

    private void addChangeRules() {
        add("增减", "比较对象", "与上一年同一时段比较；上一年没有同一时段的数据，不跨年比较，也不换算。");
        add("增减", "总量指标", "流量、存量和金额按百分比计算：（本期值÷上年同期－1）×100%。");
        add("增减", "比率指标", "以百分点计算，不对百分比再求百分比。");
        add("增减", "均值和时长指标", "按原单位计算差额，上年同期为正数的另列增减率。");
        add("增减", "价格", "单位注“现价”的，按当年价格的公布数计算，未扣除价格因素，不是官方公布的实际（不变价）增速。");
        add("增减", "约数和界限值", "增减数前带符号（≥、>、≤、<、约）的，只知其范围；方向无法确定的不计算。");
    }

    private void addRankRules(MethodFacts method) {
        add("位次", "范围", "同一指标、同一时段、当时存在且口径可比的区县之间排名；全市和功能区不参加排名。");
        add("位次", "方向", "越高越好的指标从高到低，越低越好的指标从低到高；不评优劣的指标不排名。");
        add("位次", "并列", method.ties());
        add("位次", "比较精度", method.precision());
        add("位次", "最少区县数", "可比区县不足" + method.minimumRanked() + "个的不排名。");
        add("位次", "缺失", "缺数的区县不参加排名，单独列名计数，不排在末位。");
        add("位次", "位次变化", "上年位次减本年位次，只在两年都参加排名的区县之间计算，上年未参加排名的留空；↑为前移，↓为后移，—为不变。");
        add("位次", "百分位", "参排区县中，除本区县外不优于本区县的所占百分比。");
    }

    private void addMarks(List<IndicatorRow> figures, List<RankRow> rankings) {
        List<StatedValue> values = values(figures, rankings);
        count(values.stream().map(StatedValue::status))
                .forEach((status, count) -> notes.add(
                        new MethodNote("数据状态", status.nameZh(), "SDMX 观测状态代码 " + status.name() + "。", count)));
        count(values.stream().map(StatedValue::qualifier).filter(q -> q != ValueQualifier.EXACT))
                .forEach((qualifier, count) -> notes.add(
                        new MethodNote("限定符号", qualifier.mark(), "原文所述为" + Words.qualifier(qualifier) + "。", count)));
    }

    private void addReasons(List<IndicatorRow> figures, List<RankRow> rankings) {
        count(figures.stream().map(row -> row.change().reason()).filter(Objects::nonNull))
                .forEach((reason, count) ->
                        notes.add(new MethodNote("未比较原因", reason.sentenceZh(), "代码 " + reason.name() + "。", count)));
        Stream<Standing> standings = Stream.concat(
                figures.stream().map(IndicatorRow::standing),
                rankings.stream().filter(row -> row.standing().rank() == null).flatMap(MethodNotes::perDistrict));
        count(standings.map(Standing::reason).filter(Objects::nonNull))
                .forEach((reason, count) ->
                        notes.add(new MethodNote("未排名原因", reason.sentenceZh(), "代码 " + reason.name() + "。", count)));
    }

    private static Stream<Standing> perDistrict(RankRow row) {
        return Stream.generate(row::standing).limit(Math.max(1, row.collected().size()));
    }

    private void addVerdicts(List<IndicatorRow> figures) {
        List<ReportedChange> reported = figures.stream()
                .map(IndicatorRow::reportedChange)
                .filter(Objects::nonNull)
                .toList();
        if (!reported.isEmpty()) {
            add("原文增幅", "含义", "发布单位自己公布的增幅，照录不改；与按公布数计算的增减核对。");
        }
        count(reported.stream().map(ReportedChange::verdict).filter(Objects::nonNull))
                .forEach((verdict, count) -> notes.add(new MethodNote("原文增幅", verdict.nameZh(), "核对结论。", count)));
    }

    private void addRounding() {
        add("数值", "选取", "每个指标列报告年度及以前最新有数值的一年，各行年份可能不同，以“数据期”为准。");
        add("数值", "修约", "单元格保存未经修约的数值（Excel 最多保留15位有效数字），小数位数只影响显示。");
        add("数值", "小数位数", "数值按公布的小数位数显示；增减的百分比显示两位小数。");
        add("数值", "合计", "因四舍五入，分项之和与合计可能略有出入，未作调整。");
        add("数值", "空格", "空格表示没有数值，原因写在同一行的状态或原因栏，不以0代替。");
    }

    private void addPeerGroups(MethodFacts method, List<IndicatorRow> figures, List<RankRow> rankings) {
        Stream.concat(
                        figures.stream().map(IndicatorRow::standing),
                        rankings.stream().map(RankRow::standing))
                .map(Standing::peerGroup)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .forEach(group -> {
                    List<String> members = method.peerGroups().getOrDefault(group, List.of());
                    add("同类组", group, members.isEmpty() ? "成员未列出。" : String.join("、", members) + "。");
                });
    }

    private void addProvisionalCodes(ReportFacts facts, MethodFacts method, List<RankRow> rankings) {
        for (District district : method.provisionalCodes()) {
            boolean named = district.code().equals(facts.areaCode())
                    || rankings.stream()
                            .anyMatch(row -> row.district().equals(district.nameZh())
                                    || row.collected().contains(district.nameZh()));
            if (named) {
                add("区划代码", district.nameZh(), "代码 " + district.code() + " 为自编代码，不是国家标准代码。");
            }
        }
    }

    private void addVersions(ReportFacts facts) {
        add("版本", "运行编号", facts.runId());
        add("版本", "指标目录", facts.shortCatalogueHash());
        add("版本", "编制程序", facts.preparedBy());
    }

    private void add(String section, String item, String text) {
        notes.add(new MethodNote(section, item, text, null));
    }

    /** The values printed, each observation once; collective lines stand for no observation. */
    private static List<StatedValue> values(List<IndicatorRow> figures, List<RankRow> rankings) {
        Set<String> seen = new HashSet<>();
        return Stream.<CitedFigure>concat(
                        figures.stream(),
                        rankings.stream().filter(row -> row.collected().isEmpty()))
                .filter(row -> row.citation() == null || seen.add(row.citation().observationId()))
                .map(CitedFigure::value)
                .toList();
    }

    private static <T extends Comparable<T>> Map<T, Integer> count(Stream<T> occurrences) {
        return occurrences.collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.summingInt(one -> 1)));
    }
}

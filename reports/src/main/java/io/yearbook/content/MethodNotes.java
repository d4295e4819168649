package io.yearbook.content;

import io.yearbook.model.District;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The notes on method: the rules always, marks and reasons only where they occur, counted. */
final class MethodNotes {

    /** The section of the signs that stand beside values. */
    static final String SIGNS = "符号";

    private final List<MethodNote> notes = new ArrayList<>();

    private MethodNotes() {}

    static List<MethodNote> of(
            ReportFacts facts,
            MethodFacts method,
            List<IndexReport> indexes,
            List<IndicatorRow> figures,
            List<RankRow> rankings) {
        MethodNotes notes = new MethodNotes();
        notes.addChangeRules();
        notes.addRankRules(method);
        notes.addBands(method, figures, rankings);
        notes.notes.addAll(new FigureNotes(figures, rankings).notes());
        indexes.forEach(notes::addIndex);
        notes.addRounding();
        notes.addDrawing();
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
        add("增减", "优劣变化", "越高越好的指标上升为改善，越低越好的指标下降为改善，反之为变差；不评优劣的指标留空。按现价计算的金额也留空：其增减含价格变动，本身不表示好坏，优劣看位次及其变化。");
    }

    private void addRankRules(MethodFacts method) {
        add("位次", "范围", "同一指标、同一时段、当时存在且口径可比的区县之间排名；全市和功能区不参加排名。");
        add("位次", "方向", "越高越好的指标从高到低，越低越好的指标从低到高；不评优劣的指标不排名。");
        add("位次", "并列", method.ties());
        add("位次", "比较精度", method.precision());
        add("位次", "最少区县数", "可比区县不足" + method.minimumRanked() + "个的不排名。");
        add("位次", "缺失", "缺数的区县不参加排名，单独列名计数，不排在末位。");
        add("位次", "位次变化", "上年位次减本年位次，只在两年都参加排名且前后可比的区县之间计算，没有可比的上年位次的留空；↑为前移，↓为后移，—为不变。");
        add(
                "位次",
                "公布位次变动",
                "上年首次公布的位次减本年位次，等于五部分之和：修订（上年数据后来改动）、退出（上年参排、本年不参排的区县）、自身（本区县数值的变化）、其他区县（其他区县数值的变化）、新进（本年新参排的区县）。");
        add("位次", "百分位", "参排区县中，除本区县外不优于本区县的所占百分比。");
    }

    /** All bands where one occurs: they explain each other. */
    private void addBands(MethodFacts method, List<IndicatorRow> figures, List<RankRow> rankings) {
        boolean banded = standings(figures, rankings).anyMatch(standing -> standing.band() != null);
        if (banded && !method.bands().isEmpty()) {
            add("位次", "百分位分段", String.join("，", method.bands()) + "。");
        }
    }

    /** How an index is made, line by line; the first words of a line say what it is of. */
    private void addIndex(IndexReport index) {
        for (String line : index.method()) {
            int end = line.indexOf('：');
            add("综合指数", index.name() + "：" + line.substring(0, Math.max(0, end)), line.substring(end + 1));
        }
    }

    private void addRounding() {
        add("数值", "选取", "每个指标列报告年度及以前最新有数值的一年，各行年份可能不同，以“数据期”为准。");
        add("数值", "修约", "单元格保存未经修约的数值（Excel 最多保留15位有效数字），小数位数只影响显示。");
        add("数值", "小数位数", "数值按公布的小数位数显示；增减的百分比显示两位小数。");
        add("数值", "合计", "因四舍五入，分项之和与合计可能略有出入，未作调整。");
        add("数值", "空格", "空格表示没有数值，原因写在同一行的状态、说明或原因栏，不以0代替。");
    }

    private void addDrawing() {
        add("图形", "走势", "每行自成一图，纵轴不同，只看形状；口径中断以前的年份不画，缺数的年份断开不连。取数见表右侧“可比序列”各栏。");
        add("图形", "条形和颜色", "条形越过中轴向右为增、向左为减，百分数和百分点各用一种刻度；颜色只区分增减，不表示好坏，好坏见“优劣变化”。");
    }

    private void addPeerGroups(MethodFacts method, List<IndicatorRow> figures, List<RankRow> rankings) {
        standings(figures, rankings)
                .map(Standing::peerGroup)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new))
                .forEach(group -> {
                    List<String> members = method.peerGroups().getOrDefault(group, List.of());
                    add("同类组", group, members.isEmpty() ? "成员未列出。" : String.join("、", members) + "。");
                });
    }

    private static Stream<Standing> standings(List<IndicatorRow> figures, List<RankRow> rankings) {
        return Stream.concat(
                figures.stream().map(IndicatorRow::standing), rankings.stream().map(RankRow::standing));
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
}

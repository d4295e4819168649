package io.yearbook.content;

import io.yearbook.model.GapReason;
import java.util.ArrayList;
import java.util.List;

/** The notes on which promises are printed, what they are judged by, and what is checked; each only where there are any. */
final class PlanNotes {

    private static final String PROMISES = "目标完成";
    private static final String CHECKS = "核查发现";

    private PlanNotes() {}

    static List<MethodNote> of(List<TargetRow> targets, List<TaskRow> tasks, List<FindingRow> findings) {
        List<MethodNote> notes = new ArrayList<>();
        if (!targets.isEmpty() || !tasks.isEmpty()) {
            notes.add(rule(PROMISES, "收录范围", "收录报告年度及以前公布、在报告年度或以后仍有承诺或任务到期的计划；没有这样的计划，收录最近到期的计划。"));
        }
        if (!targets.isEmpty()) {
            notes.add(rule(PROMISES, "判定依据", "同一区县、同一指标，时段在计划公布日至完成期限之间结束的最新数据；流量和金额指标须为到期年度1月1日至期限日的数据。"));
            notes.add(rule(
                    PROMISES,
                    "早于期限的数据",
                    "只有截至期限日的数据才判为未完成。早于期限日的数据已达到的，属到期年度的判为已完成；属以前年度的，仅存量或时点数据且承诺是达到某一水平的判为已完成；其余为无数据，最新数据照列。"));
            notes.add(rule(PROMISES, "完成期限", "计划未写明日期的，以计划年度12月31日为限，期限依据注“年度末”。"));
            notes.add(rule(PROMISES, "约束", "原文为力争、努力、原则上等的是软约束，其余为硬约束。"));
            notes.add(rule(PROMISES, "与承诺值之差", "实际值减承诺值，按承诺的单位；不能核对的写明原因。"));
            notes.add(rule(
                    PROMISES,
                    "同一计划",
                    "同一区县文号相同，或标题、发布单位、年度相同的，视为同一计划。几个文件所载指标、承诺、承诺值、期限一致的承诺只列一次，来源并列，限定和约束的措辞可以不同；不一致的分别列出，并记入核查发现。"));
            reasons(targets, notes);
        }
        if (!findings.isEmpty()) {
            notes.add(rule(
                    CHECKS, "范围", "核查报告年度及以前的全部数据，不更改任何公布数；未被采用的行（文字残缺等）按其区县和年度列出，年度未写明的按公布年度；看不出区县的，只列入公布当年的全市报告。"));
        }
        return List.copyOf(notes);
    }

    private static void reasons(List<TargetRow> targets, List<MethodNote> notes) {
        for (GapReason reason : GapReason.values()) {
            int count = (int)
                    targets.stream().filter(row -> row.gapReason() == reason).count();
            if (count > 0) {
                notes.add(new MethodNote("未核对原因", reason.sentenceZh(), "代码 " + reason.name() + "。", count));
            }
        }
    }

    private static MethodNote rule(String section, String item, String text) {
        return new MethodNote(section, item, text, null);
    }
}

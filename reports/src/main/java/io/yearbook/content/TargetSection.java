package io.yearbook.content;

import io.yearbook.content.Digest.Statement;
import io.yearbook.model.Target.Firmness;
import io.yearbook.model.TargetVerdict;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What a digest says of promises: how many were kept, then those that were not, then those that nobody can judge. */
final class TargetSection {

    private static final int MOST = 5;

    /** Of the promises that nobody can judge so many are told at most: that there are many is said by their number. */
    private static final int MOST_UNJUDGED = 2;

    /** Promises that are told one by one, in this order; the others are counted. */
    private static final Map<TargetVerdict, Integer> TOLD =
            Map.of(TargetVerdict.MISSED, 0, TargetVerdict.NO_EVIDENCE, 1, TargetVerdict.NOT_COMPARABLE, 2);

    private static final Comparator<TargetRow> WORST_FIRST = Comparator.<TargetRow, Integer>comparing(
                    target -> TOLD.getOrDefault(target.verdict(), TOLD.size()))
            .thenComparing(target -> target.firmness() == Firmness.FIRM ? 0 : 1)
            .thenComparing(TargetRow::dueDate);

    private final ReportFacts facts;
    private final List<TargetRow> targets;

    TargetSection(ReportFacts facts, List<TargetRow> targets) {
        this.facts = facts;
        this.targets = targets;
    }

    DraftSection section() {
        List<Statement> told = targets.stream()
                .filter(target -> TOLD.containsKey(target.verdict()))
                .sorted(WORST_FIRST)
                .map(target -> Statement.about(target, owner(target) + TargetText.of(target)))
                .toList();
        int missed = (int) count(TargetVerdict.MISSED);
        return new DraftSection(
                "承诺兑现",
                List.of(counts()),
                told,
                Math.min(MOST, missed + MOST_UNJUDGED),
                0,
                missed == 0 ? "无法核对的承诺" : "未完成或无法核对的承诺",
                ReportPart.TARGETS);
    }

    private Statement counts() {
        if (targets.isEmpty()) {
            return Statement.of(ReportPart.TARGETS, "没有收录带数值的承诺。");
        }
        Counts counts = new Counts("项");
        for (TargetVerdict verdict : TargetVerdict.values()) {
            counts.add(TargetText.verdict(verdict), count(verdict));
        }
        String none = count(TargetVerdict.MISSED) == 0 ? "，没有核实为未完成的" : "";
        return Statement.of(ReportPart.TARGETS, counts.after("带数值的承诺" + targets.size() + "项" + none));
    }

    private long count(TargetVerdict verdict) {
        return targets.stream().filter(target -> target.verdict() == verdict).count();
    }

    /** Whose promise it is, where the report is of many areas. */
    private String owner(TargetRow target) {
        return facts.isCity() ? PlainText.name(target.district()) : "";
    }
}

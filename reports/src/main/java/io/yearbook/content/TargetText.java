package io.yearbook.content;

import io.yearbook.model.Period;
import io.yearbook.model.Target.Firmness;
import io.yearbook.model.TargetVerdict;

/** Sentences on promises of plans. */
final class TargetText {

    private TargetText() {}

    /** {@code 承诺2021年12月31日前网上受理率不低于95%，2021年为90.2%，未完成。} */
    static String of(TargetRow target) {
        StatedValue actual = target.actual();
        String evidence = actual == null
                ? ""
                : "，" + period(target.actualPeriod()) + (isValue(actual) ? "为" : "") + ValueText.of(actual);
        return promise(target) + evidence + "，" + outcome(target) + "。";
    }

    /** The verdict as it is counted. */
    static String verdict(TargetVerdict verdict) {
        return verdict == TargetVerdict.NO_EVIDENCE ? "无数据可核" : verdict.nameZh();
    }

    private static String promise(TargetRow target) {
        String wording = target.firmness() == Firmness.FIRM ? "承诺" : "提出力争";
        String scope = target.scopeNote().isEmpty() ? "" : "（" + PlainText.name(target.scopeNote()) + "）";
        return wording
                + due(target)
                + PlainText.name(target.indicator())
                + scope
                + target.comparator().nameZh()
                + NumberText.of(target.promised());
    }

    /** Where the plan states no day, the last one of its year counts. */
    private static String due(TargetRow target) {
        var day = target.dueDate();
        return target.dueDateStated() ? PeriodText.of(Period.pointInTime(day)) + "前" : day.getYear() + "年内";
    }

    private static String period(String period) {
        return PlainText.period(period);
    }

    private static boolean isValue(StatedValue actual) {
        return actual.quantity() != null;
    }

    private static String outcome(TargetRow target) {
        return switch (target.verdict()) {
            case MET -> "已完成";
            case MISSED -> "未完成";
            case NOT_DUE -> "尚未到期";
            case NO_EVIDENCE -> target.actual() == null ? "没有数据可以核对" : "没有期限日的数据可以核对";
            case NOT_COMPARABLE -> "数据不可比，无法核对";
        };
    }
}

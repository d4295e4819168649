package io.yearbook.content;

import io.yearbook.model.Evidence;
import io.yearbook.model.FindingCode;
import io.yearbook.model.Period;
import io.yearbook.model.Severity;
import io.yearbook.model.Target.Firmness;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is said of promises, measures and checks in words, and of how many there are. */
public final class PlanTexts {

    private static final Pattern DOCUMENT_NUMBER = Pattern.compile("[（(]([^（()）]*〔\\d{4}〕\\s*\\d+\\s*号)[)）]$");

    private PlanTexts() {}

    /** How many promises there are, and what became of them: {@code 共28项：无数据25项、已完成3项。} */
    public static String count(List<TargetRow> targets) {
        String verdicts = TargetRows.VERDICTS.stream()
                .map(verdict -> countOf(
                        verdict.nameZh(),
                        targets.stream().filter(row -> row.verdict() == verdict).count()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("、"));
        return targets.isEmpty() ? "" : "共" + targets.size() + "项：" + verdicts + "。";
    }

    /** How many measures and offices there are; a measure that several offices lead counts once. */
    public static String countTasks(List<TaskRow> tasks) {
        if (tasks.isEmpty()) {
            return "";
        }
        record TaskKey(String planId, int taskNo) {}
        record Office(String district, String name) {}
        long measures = tasks.stream()
                .map(row -> new TaskKey(row.planId(), row.taskNo()))
                .distinct()
                .count();
        long offices = tasks.stream()
                .filter(row -> !row.leadUnit().isEmpty())
                .map(row -> new Office(row.district(), row.leadUnit()))
                .distinct()
                .count();
        long shared = tasks.stream()
                .filter(row -> !row.otherLeads().isEmpty())
                .map(row -> new TaskKey(row.planId(), row.taskNo()))
                .distinct()
                .count();
        return "共" + measures + "项任务，" + offices + "个牵头单位。"
                + (shared == 0 ? "" : "其中" + shared + "项由几个单位共同牵头，在各单位名下分别列出，合计只计一次。");
    }

    /** How many checks there are by severity: {@code 共41项核查：关注2项，逐条列出；提示39项，按核查内容汇总在后。} */
    public static String countChecks(List<FindingRow> findings) {
        if (findings.isEmpty()) {
            return "";
        }
        long errors = checks(findings, Severity.ERROR);
        long warnings = checks(findings, Severity.WARNING);
        long infos = checks(findings, Severity.INFO);
        String single = errors + warnings == 0 ? "没有需要关注的问题" : "错误" + errors + "项、关注" + warnings + "项，逐条列出";
        return "共" + (errors + warnings + infos) + "项核查：" + single + "；提示" + infos + "项（相符或无须处理），按核查内容汇总在后。";
    }

    private static long checks(List<FindingRow> findings, Severity severity) {
        return findings.stream()
                .filter(row -> row.severity() == severity)
                .mapToLong(FindingRow::checks)
                .sum();
    }

    private static String countOf(String name, long count) {
        return count == 0 ? "" : name + count + "项";
    }

    /** How binding a promise is. */
    public static String firmness(Firmness firmness) {
        return switch (firmness) {
            case FIRM -> "硬约束";
            case SOFT -> "软约束";
        };
    }

    /** What a check looks at, in a few words. */
    public static String check(FindingCode code) {
        return switch (code) {
            case ARITHMETIC -> "勾稽关系";
            case REPORTED_GROWTH -> "原文增幅";
            case FIGURES_DISAGREE -> "同一单位数据不一";
            case PUBLISHERS_DISAGREE -> "不同单位数据不一";
            case IMPLAUSIBLE_JUMP -> "变动异常";
            case MISSING_THIS_YEAR -> "本年缺数";
            case PLAN_READINGS_DIFFER -> "计划承诺不一";
            case DAMAGED_TEXT -> "原文残缺";
            case KEY_CONFLICT -> "数值矛盾";
        };
    }

    /** How official texts refer to a plan: by its document number where its title ends with one, else by the title. */
    public static String reference(String title) {
        Matcher number = DOCUMENT_NUMBER.matcher(title);
        return number.find() ? number.group(1).replaceAll("\\s", "") : title;
    }

    static String due(LocalDate day) {
        return "限" + PeriodText.of(Period.pointInTime(day));
    }

    /** The title of a plan as its evidence gives it; its code where that gives none. */
    static String title(String planId, List<Evidence> evidence) {
        return evidence.stream()
                .map(Evidence::document)
                .filter(document -> !document.isEmpty())
                .findFirst()
                .orElse(planId);
    }
}

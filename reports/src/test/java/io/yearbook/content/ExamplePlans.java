package io.yearbook.content;

import static io.yearbook.content.FigureBuilder.indicator;

import io.yearbook.model.CheckVerdict;
import io.yearbook.model.Comparator;
import io.yearbook.model.District;
import io.yearbook.model.Evidence;
import io.yearbook.model.Finding;
import io.yearbook.model.FindingCode;
import io.yearbook.model.GapReason;
import io.yearbook.model.Indicator;
import io.yearbook.model.Observation;
import io.yearbook.model.ObservationStatus;
import io.yearbook.model.Period;
import io.yearbook.model.Severity;
import io.yearbook.model.Target;
import io.yearbook.model.Target.Firmness;
import io.yearbook.model.TargetOutcome;
import io.yearbook.model.TargetVerdict;
import io.yearbook.model.Task;
import io.yearbook.model.ValueKind;
import io.yearbook.model.ValueQualifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan with a promise of every verdict, measures of several offices, and what checks came to. */
public final class ExamplePlans {

    private static final LocalDate PUBLISHED = LocalDate.of(2022, 2, 9);
    private static final LocalDate YEAR_END = LocalDate.of(2022, 12, 31);

    private static final Indicator ONLINE =
            indicator("online_rate", "政务服务事项全程网办率", "government_services", "%", ValueKind.RATIO, 1);
    private static final Indicator DAYS =
            indicator("water_connection_days", "获得用水办理时间", "market_entry", "工作日", ValueKind.DURATION, 0);
    private static final Indicator USERS =
            indicator("credit_users", "信用码用户数", "social_credit", "户", ValueKind.STOCK, 0);

    private ExamplePlans() {}

    /** One promise of every verdict, the one that is kept first. */
    public static List<PlannedTarget> targets(District district) {
        return List.of(
                target(
                        district,
                        1,
                        ONLINE,
                        Comparator.AT_LEAST,
                        "80",
                        TargetVerdict.MET,
                        value("91.5", ValueQualifier.GE)),
                target(
                        district,
                        1,
                        DAYS,
                        Comparator.AT_MOST,
                        "9",
                        TargetVerdict.MISSED,
                        value("10.5", ValueQualifier.EXACT)),
                target(district, 2, USERS, Comparator.AT_LEAST, "2000", TargetVerdict.NO_EVIDENCE, null),
                target(
                        district,
                        2,
                        ONLINE,
                        Comparator.MORE_THAN,
                        "99",
                        TargetVerdict.NOT_COMPARABLE,
                        value("98", ValueQualifier.GE)),
                target(
                        district,
                        3,
                        USERS,
                        Comparator.EQUAL,
                        "5000",
                        TargetVerdict.NOT_DUE,
                        value("4200", ValueQualifier.APPROX)));
    }

    /** Four measures: of one office, of two, of none, and of one with much text. */
    public static List<PlannedTask> tasks(District district) {
        return List.of(
                task(district, 1, "全面提升政务服务效能", List.of("区政务服务办"), List.of("区大数据局"), YEAR_END),
                task(district, 2, "推行信用承诺制度", List.of("区发展改革委", "区政务服务办"), List.of(), null),
                task(district, 3, "压缩办理时间", List.of(), List.of("区级有关部门"), null),
                task(
                        district,
                        4,
                        "推进“一件事一次办”，" + "将多个部门相关联的单项事项整合为企业和群众视角的一件事，".repeat(4) + "一次告知、一表申请。",
                        List.of("区发展改革委"),
                        List.of("区政务服务办", "区市场监管局", "区公安分局", "区税务局"),
                        null));
    }

    /** A finding of each kind of severity, and checks that hold. */
    public static CheckResults checks(Figure printed) {
        CitedObservation same = new CitedObservation(
                String.valueOf(printed.row().observationId()),
                observation(
                        printed.district(),
                        printed.indicator(),
                        printed.row().period(),
                        printed.row().value()),
                printed.indicator(),
                printed.district(),
                printed.evidence());
        CitedObservation other = new CitedObservation(
                "other/" + same.observationId(),
                observation(
                        printed.district(), printed.indicator(), printed.row().period(), new BigDecimal("2300")),
                printed.indicator(),
                printed.district(),
                List.of(evidence("第7行", "地区生产总值 2300 亿元"), evidence("第9行", "2300 亿元")));
        return new CheckResults(
                List.of(
                        finding(FindingCode.IMPLAUSIBLE_JUMP, null, Severity.WARNING, List.of(same)),
                        finding(
                                FindingCode.PUBLISHERS_DISAGREE,
                                CheckVerdict.CONTRADICTORY,
                                Severity.ERROR,
                                List.of(same, other))),
                List.of(
                        new CheckCount(
                                FindingCode.ARITHMETIC,
                                CheckVerdict.HOLDS,
                                "online_share",
                                "网上受理率＝网上受理件数÷受理件数",
                                ONLINE,
                                12),
                        new CheckCount(FindingCode.MISSING_THIS_YEAR, null, null, "", null, 3)));
    }

    /** The same, with a row that was not accepted. */
    public static CheckResults checksOfCity(Figure printed) {
        CheckResults checks = checks(printed);
        CheckedFigure damaged = new CheckedFigure(
                new Finding(
                        "damaged",
                        FindingCode.DAMAGED_TEXT,
                        null,
                        Severity.WARNING,
                        null,
                        null,
                        List.of(),
                        new Finding.Place(
                                "b".repeat(64), "jiangbei/report.txt", "line 7, characters 90-133", null, 2021),
                        "jiangbei/report.txt（line 7, characters 90-133）：文字残缺，数值未采用。原文：4余件"),
                null,
                null,
                List.of(),
                List.of());
        return new CheckResults(
                List.of(damaged, checks.findings().get(0), checks.findings().get(1)), checks.counts());
    }

    /** A measure with the given texts, led by the given offices. */
    public static PlannedTask task(
            District district,
            int number,
            String title,
            List<String> leads,
            List<String> others,
            @Nullable LocalDate deadline) {
        String id = "task/" + district.code() + "/" + number;
        return new PlannedTask(
                id,
                new Task(
                        "P2022",
                        "P2022",
                        number,
                        district.code(),
                        "一、政务环境",
                        "（一）政务服务",
                        title,
                        leads,
                        others,
                        deadline,
                        "区政府办公室",
                        PUBLISHED),
                district,
                List.of(evidence("第" + (20 + number) + "行", title)));
    }

    private record Stated(String number, ValueQualifier qualifier) {}

    private static Stated value(String number, ValueQualifier qualifier) {
        return new Stated(number, qualifier);
    }

    private static PlannedTarget target(
            District district,
            int taskNo,
            Indicator indicator,
            Comparator comparator,
            String promised,
            TargetVerdict verdict,
            @Nullable Stated stated) {
        String id = "%s-%s-%s".formatted(district.code(), taskNo, indicator.code());
        boolean due = verdict != TargetVerdict.NOT_DUE;
        Target target = new Target(
                id,
                "P2022",
                "P2022",
                taskNo,
                district.code(),
                indicator.code(),
                comparator,
                new BigDecimal(promised),
                indicator.unit(),
                due ? YEAR_END : YEAR_END.plusYears(8),
                !due,
                2022,
                due ? Firmness.FIRM : Firmness.SOFT,
                due ? "" : "全区",
                "区政府办公室",
                PUBLISHED);
        CitedObservation judgedBy = stated == null ? null : judgedBy(district, indicator, id, stated);
        Observation figure = judgedBy == null ? null : judgedBy.observation();
        BigDecimal gap = stated == null || verdict == TargetVerdict.NOT_COMPARABLE
                ? null
                : new BigDecimal(stated.number()).subtract(target.value());
        GapReason refused = figure == null ? GapReason.NO_FIGURE : GapReason.BOUND_ONLY;
        return new PlannedTarget(
                List.of("target/" + id),
                new TargetOutcome(
                        target,
                        verdict,
                        judgedBy == null ? null : judgedBy.observationId(),
                        figure,
                        gap,
                        gap == null ? refused : null),
                indicator,
                district,
                tasks(district).get(taskNo - 1).task(),
                judgedBy,
                List.of(evidence("第" + (30 + taskNo) + "行", comparator.nameZh() + promised)));
    }

    private static CitedObservation judgedBy(District district, Indicator indicator, String id, Stated stated) {
        BigDecimal value = new BigDecimal(stated.number());
        Observation observation = new Observation(
                district.code(),
                indicator.code(),
                Period.pointInTime(YEAR_END),
                value,
                indicator.unit(),
                value.scale(),
                ObservationStatus.A,
                stated.qualifier(),
                null,
                null,
                "区政府",
                PUBLISHED.plusYears(1));
        return new CitedObservation(
                "actual/" + id,
                observation,
                indicator,
                district,
                List.of(evidence("第40行", stated.qualifier().mark() + stated.number())));
    }

    private static Observation observation(
            District district, Indicator indicator, Period period, @Nullable BigDecimal value) {
        return new Observation(
                district.code(),
                indicator.code(),
                period,
                value,
                indicator.unit(),
                value == null ? null : Integer.valueOf(value.scale()),
                value == null ? ObservationStatus.O : ObservationStatus.A,
                ValueQualifier.EXACT,
                null,
                null,
                "统计局",
                PUBLISHED.plusYears(1));
    }

    private static CheckedFigure finding(
            FindingCode code, @Nullable CheckVerdict verdict, Severity severity, List<CitedObservation> rests) {
        CitedObservation first = rests.get(0);
        return new CheckedFigure(
                new Finding(
                        code.name(),
                        code,
                        verdict,
                        severity,
                        null,
                        Finding.Subject.of(first.observation()),
                        rests.stream().map(CitedObservation::observationId).toList(),
                        null,
                        first.indicator().nameZh() + "：" + code.sentenceZh()),
                first.indicator(),
                first.district(),
                rests,
                List.of());
    }

    private static Evidence evidence(String place, String quote) {
        return new Evidence("c".repeat(64), "plans/2022.docx", place, quote, "2022年优化营商环境实施方案", "", "", PUBLISHED);
    }
}

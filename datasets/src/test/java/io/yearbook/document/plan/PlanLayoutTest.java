package io.yearbook.document.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.yearbook.model.Comparator;
import io.yearbook.model.Target.Firmness;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The layouts that plans have, in words of our own. */
class PlanLayoutTest {

    private final PlanExtractor extractor = new PlanExtractor(PlanDocuments.catalog());

    private Plan plan(String text) {
        return extractor.extract(PlanDocuments.of(text), "500106");
    }

    @Test
    void officesOfASectionHoldForItsMeasuresUnlessTheyNameTheirOwn() {
        Plan plan = plan("""
                一、优化服务
                （一）提速增效（牵头单位：区政务办，责任单位：区财政局等相关部门）。
                1.简化材料。能减尽减。
                2.缩短时限。（牵头单位：区发改委；责任单位：区商务委、各街道）
                二、组织保障
                （一）加强领导。各部门各负其责。
                """);

        assertThat(plan.tasks())
                .extracting(PlanTask::number, PlanTask::title, PlanTask::leadUnits, PlanTask::responsibleUnits)
                .containsExactly(
                        tuple(1, "简化材料", List.of("区政务服务办"), List.of("区财政局")),
                        tuple(2, "缩短时限", List.of("区发展改革委"), List.of("区商务委", "各街道")));
    }

    @Test
    void officesAtTheEndOfASectionHoldForAllOfIt() {
        Plan plan = plan("""
                一、优化服务
                （一）便民利企
                1.简化材料。能减尽减。
                2.缩短时限。当日办结。
                （责任单位：区税务局、区医保局）
                （二）依法行政
                3.规范执法。过程留痕。
                （区司法局牵头，区城管局配合）
                """);

        assertThat(plan.tasks())
                .extracting(PlanTask::responsibleUnits)
                .containsExactly(List.of("区税务局", "区医保局"), List.of("区税务局", "区医保局"), List.of("区城市管理局"));
        assertThat(plan.tasks().get(2).leadUnits()).containsExactly("区司法局");
    }

    @Test
    void measuresNumberedAnewInEachSectionAreCountedThrough() {
        Plan plan = plan("""
                一、甲部分
                （一）甲项工作。（责任单位：区财政局）
                （二）乙项工作。（责任单位：区财政局）
                二、乙部分
                （一）丙项工作。（责任单位：区财政局）
                """);

        assertThat(plan.tasks()).extracting(PlanTask::number).containsExactly(1, 2, 3);
        assertThat(plan.tasks().get(2).part()).isEqualTo("二、乙部分");
    }

    @Test
    void aTableWithARowOnOneLineGivesItsTasks() {
        Plan plan = plan("""
                任务清单

                序号\t工作任务\t牵头单位\t责任单位

                1\t建立协同机制。\t区商务委\t区财政局、区教委

                2\t完善调解制度。\t区司法局\t
                """);

        assertThat(plan.tasks())
                .extracting(PlanTask::title, PlanTask::leadUnits, PlanTask::responsibleUnits)
                .containsExactly(
                        tuple("建立协同机制", List.of("区商务委"), List.of("区财政局", "区教委")),
                        tuple("完善调解制度", List.of("区司法局"), List.of()));
    }

    @Test
    void aReportIsNoPlan() {
        assertThat(plan("""
                一、主要成效
                （一）服务提速。办结率达95%。
                （二）监管增效。检查企业300家。
                """).isEmpty()).isTrue();
    }

    @Test
    void thresholdsNamesAndListingsPromiseNothing() {
        Plan plan = measure("对100万元以下的项目简化手续，建设“15分钟便民圈”，统筹水、电、气等3个事项，落实5条举措。");

        assertThat(plan.targets()).isEmpty();
        assertThat(plan.candidates()).isEmpty();
    }

    @Test
    void comparatorUnitAndFirmnessFollowTheWords() {
        Plan plan = measure("政务数据目录挂接率不低于95%，力争年底前企业年报率达到92%以上。");

        assertThat(plan.targets())
                .extracting(
                        PlanTarget::comparator,
                        target -> target.value().intValue(),
                        PlanTarget::firmness,
                        PlanTarget::due)
                .containsExactly(
                        tuple(Comparator.AT_LEAST, 95, Firmness.FIRM, null),
                        tuple(Comparator.AT_LEAST, 92, Firmness.SOFT, LocalDate.of(2021, 12, 31)));
    }

    private Plan measure(String sentence) {
        return plan("""
                一、优化服务
                （一）数字赋能。%s（责任单位：区财政局）
                （二）其他工作。按要求推进。（责任单位：区财政局）
                """.formatted(sentence));
    }
}

package io.yearbook.transform;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.model.RawRecord;
import io.yearbook.model.RecordKind;
import io.yearbook.model.Target;
import io.yearbook.model.Task;
import io.yearbook.text.DecimalMark;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanIdentityTest {

    private static final TargetParser TARGETS = new TargetParser(SmallCatalog.create());
    private static final TaskParser TASKS = new TaskParser(SmallCatalog.create());
    private static final String TARGET = "target_id=YZ21-006-1; plan_id=yuzhong-2021; task_no=6; district=500103;"
            + " indicator=water_days; unit=工作日; comparator=<=; value=9;"
            + " publisher=渝中区政府; published_at=2021-07-23";
    private static final String TASK = "plan_id=yuzhong-2021; task_no=13; district=渝中区; title=缩短签约时限;"
            + " publisher=渝中区政府; published_at=2021-07-23";

    @Test
    void theDocumentNamesThePlanAndTheFileItsReading() {
        Target target = target("document=实施方案(渝中府办〔2021〕16号)", Set.of());
        Task task = task("document=渝中府办［2021］16号", Set.of());

        assertThat(target.planId()).isEqualTo("渝中府办〔2021〕16号").isEqualTo(task.planId());
        assertThat(target.statedPlanId()).isEqualTo("yuzhong-2021").isEqualTo(task.statedPlanId());
    }

    @Test
    void targetsAndTasksOfOneTitleAreOfOnePlan() {
        String plan = target("document=实施方案", Set.of()).planId();

        assertThat(plan).startsWith("500103-2021-");
        assertThat(task("document=实施 方案", Set.of()).planId()).isEqualTo(plan);
        assertThat(task("document=实施方案; publisher=渝中区财政局", Set.of()).planId()).isNotEqualTo(plan);
    }

    @Test
    void withoutADocumentTheFileNamesThePlan() {
        assertThat(target("", Set.of()).planId()).isEqualTo("yuzhong-2021");
    }

    @Test
    void ofSeveralPlansInAFileOfOneTitleEachKeepsItsName() {
        RawRecord raw = Rows.row(RecordKind.TARGET, TARGET, "document=计划汇编", "row 2");

        assertThat(target("document=计划汇编", Set.of(PlanIdentity.Source.of(raw))).planId())
                .isEqualTo("yuzhong-2021");
    }

    @Test
    void aRecordThatIsRefusedStaysSo() {
        RawRecord raw = Rows.row(RecordKind.TASK, TASK, "title=; document=实施方案", "row 2");
        Parsed<Task> refused = TASKS.parse(raw);

        assertThat(new PlanIdentity(Set.of()).ofTask(raw, refused)).isSameAs(refused);
    }

    private static Target target(String changes, Set<PlanIdentity.Source> ofSeveral) {
        RawRecord raw = Rows.row(RecordKind.TARGET, TARGET, changes, "row 2");
        return content(new PlanIdentity(ofSeveral).ofTarget(raw, TARGETS.parse(raw, DecimalMark.POINT)));
    }

    private static Task task(String changes, Set<PlanIdentity.Source> ofSeveral) {
        RawRecord raw = Rows.row(RecordKind.TASK, TASK, changes, "row 2");
        return content(new PlanIdentity(ofSeveral).ofTask(raw, TASKS.parse(raw)));
    }

    private static <T extends java.io.Serializable> T content(Parsed<T> parsed) {
        return parsed.match(Statement::content, rejection -> {
            throw new AssertionError(rejection.message());
        });
    }
}

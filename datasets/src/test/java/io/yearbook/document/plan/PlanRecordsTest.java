package io.yearbook.document.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.model.Field;
import io.yearbook.model.RawRecord;
import io.yearbook.model.RecordKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlanRecordsTest {

    @Test
    void aPlanMakesTasksTargetsAndCandidatesWithTheirQuotes() {
        Plan plan = new PlanExtractor(PlanDocuments.catalog()).extract(PlanDocuments.of("""
                一、优化服务
                （一）数字赋能。政务数据目录挂接率不低于95%，配电自动化覆盖率不低于90%。（牵头单位：区财政局）
                （二）其他工作。按要求推进。（责任单位：区财政局、区教委）
                """), "500106");

        List<RawRecord> records = new PlanRecords("plan.txt", "ab", Map.of(Field.PUBLISHER, "某区政府")).of(plan);

        assertThat(records)
                .extracting(RawRecord::kind)
                .containsExactly(RecordKind.TASK, RecordKind.TASK, RecordKind.TARGET, RecordKind.CANDIDATE);
        assertThat(records.get(1).texts()).containsEntry(Field.RESPONSIBLE_UNITS, "区财政局;区教委");
        assertThat(records.get(2).texts())
                .containsEntry(Field.INDICATOR, "data_catalogue_linkage_rate")
                .containsEntry(Field.COMPARATOR, ">=")
                .containsEntry(Field.VALUE, "95")
                .containsEntry(Field.PUBLISHER, "某区政府")
                .containsEntry(Field.DISTRICT, "500106");
        assertThat(records.get(3).quote()).isEqualTo("配电自动化覆盖率不低于90%");
    }
}

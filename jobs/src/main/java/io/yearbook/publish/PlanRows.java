package io.yearbook.publish;

import io.yearbook.metric.Panels;
import io.yearbook.model.GapReason;
import io.yearbook.model.Target;
import io.yearbook.model.TargetVerdict;
import io.yearbook.model.Task;
import io.yearbook.publish.ReportedPlans.PlanKey;
import io.yearbook.table.TargetOutcomeTable;
import io.yearbook.table.TargetTable;
import io.yearbook.table.TaskTable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** The targets, their outcomes and the tasks of the plans that the report of a year prints, as the tables hold them. */
record PlanRows(List<TargetVintage> targets, List<TaskVintage> tasks) {

    /** What became of a target; see the table. */
    record Judgement(
            TargetVerdict verdict,
            @Nullable String observationId,
            @Nullable BigDecimal gap,
            @Nullable GapReason gapReason) {}

    record TargetVintage(String vintageId, Target target, Judgement judgement) {}

    record TaskVintage(String vintageId, Task task) {}

    /** Targets that are not judged yet, as in tables that an earlier version wrote, are left out. */
    static PlanRows read(PublishedTables tables, int year) {
        Map<String, Judgement> judgements = new HashMap<>();
        tables.table(TargetOutcomeTable.TABLE)
                .collectAsList()
                .forEach(row -> judgements.put(row.getAs(TargetOutcomeTable.TARGET_ID), judgement(row)));
        List<Row> targets =
                Panels.filterCurrent(tables.table(TargetTable.TABLE)).collectAsList();
        List<Row> tasks = Panels.filterCurrent(tables.table(TaskTable.TABLE)).collectAsList();
        Set<PlanKey> reported = ReportedPlans.of(
                targets.stream().map(TargetTable::target).toList(),
                tasks.stream().map(TaskTable::task).toList(),
                year);
        return new PlanRows(
                targets.stream()
                        .filter(row -> reported.contains(PlanKey.of(TargetTable.target(row))))
                        .flatMap(row -> vintage(row, judgements))
                        .toList(),
                tasks.stream()
                        .filter(row -> reported.contains(PlanKey.of(TaskTable.task(row))))
                        .map(row -> new TaskVintage(row.getAs(TaskTable.VINTAGE_ID), TaskTable.task(row)))
                        .toList());
    }

    private static Stream<TargetVintage> vintage(Row row, Map<String, Judgement> judgements) {
        Target target = TargetTable.target(row);
        return Stream.ofNullable(judgements.get(target.targetId()))
                .map(judgement -> new TargetVintage(row.getAs(TargetTable.VINTAGE_ID), target, judgement));
    }

    private static Judgement judgement(Row row) {
        String reason = row.getAs(TargetOutcomeTable.GAP_REASON);
        return new Judgement(
                TargetVerdict.valueOf(row.getAs(TargetOutcomeTable.VERDICT)),
                row.getAs(TargetOutcomeTable.OBSERVATION_ID),
                row.getAs(TargetOutcomeTable.GAP),
                reason == null ? null : GapReason.valueOf(reason));
    }

    Set<String> vintageIds() {
        Set<String> ids = new TreeSet<>();
        targets.forEach(target -> ids.add(target.vintageId()));
        tasks.forEach(task -> ids.add(task.vintageId()));
        return ids;
    }

    /** Of the observations that targets are judged by. */
    Set<String> observationIds() {
        Set<String> ids = new TreeSet<>();
        targets.stream()
                .flatMap(target -> Stream.ofNullable(target.judgement().observationId()))
                .forEach(ids::add);
        return ids;
    }
}

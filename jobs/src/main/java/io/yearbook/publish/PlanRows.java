package io.yearbook.publish;

import io.yearbook.metric.Panels;
import io.yearbook.metric.Promises;
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

    /** @param vintageIds of all targets that state it, its own first */
    record TargetVintage(List<String> vintageIds, Target target, Judgement judgement) {}

    /** @param vintageIds of all readings that state it, its own first */
    record TaskVintage(List<String> vintageIds, Task task) {}

    /** What several readings of a plan state alike is given once. */
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
                promises(targets, reported, judgements),
                TaskReadings.together(tasks.stream()
                        .filter(row -> reported.contains(PlanKey.of(TaskTable.task(row))))
                        .map(row ->
                                new TaskVintage(List.of(row.<String>getAs(TaskTable.VINTAGE_ID)), TaskTable.task(row)))
                        .toList()));
    }

    /** A promise whose target is not judged is left out. */
    private static List<TargetVintage> promises(
            List<Row> targets, Set<PlanKey> reported, Map<String, Judgement> judgements) {
        Map<String, String> vintages = new HashMap<>();
        targets.forEach(row -> vintages.put(row.getAs(TargetTable.TARGET_ID), row.getAs(TargetTable.VINTAGE_ID)));
        List<Target> printed = targets.stream()
                .map(TargetTable::target)
                .filter(target -> reported.contains(PlanKey.of(target)))
                .toList();
        return Promises.of(printed).stream()
                .flatMap(promise -> Stream.ofNullable(
                                judgements.get(promise.target().targetId()))
                        .map(judgement -> new TargetVintage(
                                promise.targets().stream()
                                        .map(target -> vintages.getOrDefault(target.targetId(), ""))
                                        .toList(),
                                promise.target(),
                                judgement)))
                .toList();
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
        targets.forEach(target -> ids.addAll(target.vintageIds()));
        tasks.forEach(task -> ids.addAll(task.vintageIds()));
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

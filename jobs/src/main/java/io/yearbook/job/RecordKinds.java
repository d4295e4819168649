package io.yearbook.job;

import io.yearbook.catalog.Catalog;
import io.yearbook.model.Field;
import io.yearbook.model.Observation;
import io.yearbook.model.RawRecord;
import io.yearbook.model.RecordKind;
import io.yearbook.model.Target;
import io.yearbook.model.Task;
import io.yearbook.text.DecimalMark;
import io.yearbook.transform.ObservationParser;
import io.yearbook.transform.PlanIdentity;
import io.yearbook.transform.RecordArea;
import io.yearbook.transform.TargetParser;
import io.yearbook.transform.TaskParser;
import io.yearbook.transform.Vintages;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;

/** What each kind of record needs on its way into the tables: its parser and its table. */
final class RecordKinds {

    private final NightContext night;
    private final Rereading rereading;
    private final Dataset<RawRecord> records;

    RecordKinds(NightContext night, Rereading rereading, Dataset<RawRecord> records) {
        this.night = night;
        this.rereading = rereading;
        this.records = records;
    }

    /**
     * The kinds that the files hold.
     *
     * @param anyDocument whether one is a document, which may state figures, targets and tasks at once
     */
    List<KindIngest<?>> of(List<InspectedFile> files, boolean anyDocument) {
        Catalog catalog = night.catalog();
        Set<Tally.FileKey> decimalCommas = files.stream()
                .filter(file -> file.manifest().decimalComma())
                .map(InspectedFile::key)
                .collect(Collectors.toSet());
        RecordArea area = new RecordArea(catalog.districts());
        List<KindIngest<?>> kinds = new ArrayList<>();
        if (anyDocument || anyHolds(files, RecordKind.OBSERVATION)) {
            ObservationParser parser = new ObservationParser(catalog);
            kinds.add(kind(
                    RecordKind.OBSERVATION,
                    VintagedTable.OBSERVATIONS,
                    Observation::indicatorCode,
                    raw -> area.placed(raw, parser.parse(raw, mark(decimalCommas, raw)))));
        }
        if (!anyDocument && !anyHolds(files, RecordKind.TARGET) && !anyHolds(files, RecordKind.TASK)) {
            return kinds;
        }
        PlanIdentity plans = new PlanIdentity(sourcesOfSeveralPlans());
        if (anyDocument || anyHolds(files, RecordKind.TARGET)) {
            TargetParser parser = new TargetParser(catalog);
            kinds.add(kind(
                    RecordKind.TARGET,
                    VintagedTable.TARGETS,
                    Target::indicatorCode,
                    raw -> area.placed(raw, plans.ofTarget(raw, parser.parse(raw, mark(decimalCommas, raw))))));
        }
        if (anyDocument || anyHolds(files, RecordKind.TASK)) {
            TaskParser parser = new TaskParser(catalog);
            KindIngest.IndicatorOf<Task> none = task -> "";
            kinds.add(kind(
                    RecordKind.TASK,
                    VintagedTable.TASKS,
                    none,
                    raw -> area.placed(raw, plans.ofTask(raw, parser.parse(raw)))));
        }
        return kinds;
    }

    /** Where a file states plans of an area by more than one name, none of them is what the document is called. */
    private Set<PlanIdentity.Source> sourcesOfSeveralPlans() {
        FlatMapFunction<RawRecord, NamedPlan> named = record -> Stream.ofNullable(record.text(Field.PLAN_ID))
                .filter(plan -> record.kind() == RecordKind.TARGET || record.kind() == RecordKind.TASK)
                .map(plan -> new NamedPlan(PlanIdentity.Source.of(record), plan.strip()))
                .iterator();
        Map<PlanIdentity.Source, Long> plans =
                records.flatMap(named, Vintages.<NamedPlan>encoder()).distinct().collectAsList().stream()
                        .distinct()
                        .collect(Collectors.groupingBy(NamedPlan::source, Collectors.counting()));
        return plans.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private record NamedPlan(PlanIdentity.Source source, String plan) implements Serializable {}

    private static boolean anyHolds(List<InspectedFile> files, RecordKind kind) {
        return files.stream().anyMatch(file -> file.manifest().kind() == kind);
    }

    private static DecimalMark mark(Set<Tally.FileKey> decimalCommas, RawRecord raw) {
        return decimalCommas.contains(new Tally.FileKey(raw.sourceFile(), raw.path()))
                ? DecimalMark.COMMA
                : DecimalMark.POINT;
    }

    private <T extends Serializable> KindIngest<T> kind(
            RecordKind kind,
            VintagedTable<T> table,
            KindIngest.IndicatorOf<T> indicatorOf,
            KindIngest.Parser<T> parser) {
        return new KindIngest<>(
                kind,
                table,
                indicatorOf,
                parser,
                records,
                table.recorded(night.before(table.table()), rereading.standingEvidence()),
                night.runInstant(),
                night.runId());
    }
}

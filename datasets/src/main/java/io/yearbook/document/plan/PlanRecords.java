package io.yearbook.document.plan;

import io.yearbook.document.Place;
import io.yearbook.model.Field;
import io.yearbook.model.RawRecord;
import io.yearbook.model.RecordKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The records that the tasks and targets of a plan make, for the parsers that rows of tables go through too. */
public final class PlanRecords {

    private static final String INFERRED = "原文未写比较词，按惯例推定";

    private final String path;
    private final String sourceFile;
    private final EnumMap<Field, String> origin;

    /**
     * @param path the file as named in the landing folder
     * @param sourceFile SHA-256 of its bytes
     * @param origin what all records share: publisher, publication date, document, and the district where it is known
     */
    public PlanRecords(String path, String sourceFile, Map<Field, String> origin) {
        this.path = path;
        this.sourceFile = sourceFile;
        this.origin = origin.isEmpty() ? new EnumMap<>(Field.class) : new EnumMap<>(origin);
    }

    /** Tasks, targets and candidates of the plan, in this order. */
    public List<RawRecord> of(Plan plan) {
        List<RawRecord> records = new ArrayList<>();
        plan.tasks().forEach(task -> records.add(task(plan, task)));
        plan.targets().forEach(target -> records.add(target(plan, target)));
        plan.candidates().forEach(candidate -> records.add(candidate(plan, candidate)));
        return records;
    }

    private RawRecord task(Plan plan, PlanTask task) {
        Map<Field, String> texts = common(plan);
        texts.put(Field.TASK_NO, String.valueOf(task.number()));
        texts.put(Field.PART, task.part());
        texts.put(Field.SECTION, task.section());
        texts.put(Field.TITLE, task.title());
        texts.put(Field.LEAD_UNITS, String.join(";", task.leadUnits()));
        texts.put(Field.RESPONSIBLE_UNITS, String.join(";", task.responsibleUnits()));
        texts.put(Field.DEADLINE, text(task.deadline()));
        return record(RecordKind.TASK, Place.where(task.places()), texts, task.text());
    }

    private RawRecord target(Plan plan, PlanTarget target) {
        Map<Field, String> texts = figure(plan, target);
        texts.put(Field.TARGET_ID, target.id());
        texts.put(
                Field.INDICATOR,
                target.indicator() == null ? "" : target.indicator().code());
        return record(RecordKind.TARGET, place(target), texts, target.quote());
    }

    private RawRecord candidate(Plan plan, PlanTarget candidate) {
        Map<Field, String> texts = figure(plan, candidate);
        texts.put(Field.TARGET_ID, candidate.id());
        texts.put(Field.INDICATOR_NAME, candidate.name());
        return record(RecordKind.CANDIDATE, place(candidate), texts, candidate.quote());
    }

    private Map<Field, String> figure(Plan plan, PlanTarget target) {
        Map<Field, String> texts = common(plan);
        texts.put(Field.TASK_NO, text(target.taskNo()));
        texts.put(Field.COMPARATOR, target.comparator().sign());
        texts.put(Field.VALUE, target.value().toPlainString());
        texts.put(Field.UNIT, target.unit());
        texts.put(Field.DUE_DATE, text(target.due()));
        texts.put(Field.FIRMNESS, target.firmness().name());
        texts.put(Field.SCOPE_NOTE, target.scopeNote());
        texts.put(Field.NOTE, target.comparatorStated() ? "" : INFERRED);
        return texts;
    }

    private Map<Field, String> common(Plan plan) {
        Map<Field, String> texts = new EnumMap<>(origin);
        texts.put(Field.PLAN_ID, plan.id());
        texts.putIfAbsent(Field.DISTRICT, plan.districtCode());
        return texts;
    }

    private static String place(PlanTarget target) {
        return Place.where(target.figure()) + " in " + Place.where(target.places());
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private RawRecord record(RecordKind kind, String place, Map<Field, String> texts, String quote) {
        texts.values().removeIf(String::isBlank);
        return new RawRecord(kind, path, sourceFile, place, texts, quote, "", null, "");
    }
}

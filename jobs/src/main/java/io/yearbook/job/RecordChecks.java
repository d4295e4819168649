package io.yearbook.job;

import io.yearbook.catalog.Catalog;
import io.yearbook.catalog.LandingManifest;
import io.yearbook.model.Observation;
import io.yearbook.model.RawRecord;
import io.yearbook.model.RecordKind;
import io.yearbook.model.Target;
import io.yearbook.model.Task;
import io.yearbook.text.DecimalMark;
import io.yearbook.transform.Content;
import io.yearbook.transform.KeyChecks;
import io.yearbook.transform.ObservationContent;
import io.yearbook.transform.ObservationParser;
import io.yearbook.transform.Parsed;
import io.yearbook.transform.Rejection;
import io.yearbook.transform.Statement;
import io.yearbook.transform.TargetContent;
import io.yearbook.transform.TargetParser;
import io.yearbook.transform.TaskContent;
import io.yearbook.transform.TaskParser;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Parses and checks the records of one file in memory, as a run does on the cluster. */
final class RecordChecks {

    private final DecimalMark mark;
    private final ObservationParser observationParser;
    private final TargetParser targetParser;
    private final TaskParser taskParser;
    private final Map<String, List<Statement<Observation>>> observations = new LinkedHashMap<>();
    private final Map<String, List<Statement<Target>>> targets = new LinkedHashMap<>();
    private final Map<String, List<Statement<Task>>> tasks = new LinkedHashMap<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private long read;
    private long candidates;

    RecordChecks(Catalog catalog, LandingManifest manifest) {
        this.mark = manifest.decimalComma() ? DecimalMark.COMMA : DecimalMark.POINT;
        this.observationParser = new ObservationParser(catalog);
        this.targetParser = new TargetParser(catalog);
        this.taskParser = new TaskParser(catalog);
    }

    void add(RawRecord record) {
        read++;
        RecordKind kind = record.kind();
        switch (kind) {
            case OBSERVATION -> add(observationParser.parse(record, mark), observations, ObservationContent.INSTANCE);
            case TARGET -> add(targetParser.parse(record, mark), targets, TargetContent.INSTANCE);
            case TASK -> add(taskParser.parse(record), tasks, TaskContent.INSTANCE);
            case CANDIDATE -> candidates++;
        }
    }

    private <T extends Serializable> void add(
            Parsed<T> parsed, Map<String, List<Statement<T>>> byKey, Content<T> content) {
        parsed.<Boolean>match(
                statement -> byKey.computeIfAbsent(content.key(statement.content()), key -> new ArrayList<>())
                        .add(statement),
                rejections::add);
    }

    /** How many records were added. */
    long read() {
        return read;
    }

    /** How many of them wait for review, neither accepted nor rejected. */
    long candidates() {
        return candidates;
    }

    /** The records that would not be accepted: those that cannot be understood, then those that contradict others. */
    List<FileValidation.RejectedRow> rejected() {
        List<Rejection> all = new ArrayList<>(rejections);
        observations
                .values()
                .forEach(same -> all.addAll(
                        KeyChecks.check(same, ObservationContent.INSTANCE).rejected()));
        targets.values()
                .forEach(same ->
                        all.addAll(KeyChecks.check(same, TargetContent.INSTANCE).rejected()));
        tasks.values()
                .forEach(same ->
                        all.addAll(KeyChecks.check(same, TaskContent.INSTANCE).rejected()));
        return all.stream()
                .map(rejection ->
                        new FileValidation.RejectedRow(rejection.place(), rejection.reason(), rejection.message()))
                .toList();
    }
}

package io.yearbook.transform;

import static io.yearbook.model.Field.DEADLINE;
import static io.yearbook.model.Field.LEAD_UNITS;
import static io.yearbook.model.Field.PART;
import static io.yearbook.model.Field.PLAN_ID;
import static io.yearbook.model.Field.RESPONSIBLE_UNITS;
import static io.yearbook.model.Field.SECTION;
import static io.yearbook.model.Field.TASK_NO;
import static io.yearbook.model.Field.TITLE;

import io.yearbook.catalog.Catalog;
import io.yearbook.model.Field;
import io.yearbook.model.RawRecord;
import io.yearbook.model.RejectReason;
import io.yearbook.model.Task;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Makes a task of a record as read, or says why it cannot. */
public final class TaskParser implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Pattern BETWEEN_UNITS = Pattern.compile("[;；、]");

    private final DistrictReading districts;
    private final ProvenanceReading provenance;

    public TaskParser(Catalog catalog) {
        this.districts = new DistrictReading(catalog.districts());
        this.provenance = new ProvenanceReading(catalog.sources());
    }

    public Parsed<Task> parse(RawRecord raw) {
        return RecordFields.parse(raw, this::read);
    }

    private Statement<Task> read(RecordFields fields) throws RecordRefused {
        LocalDate publishedAt = ProvenanceReading.publishedAt(fields);
        String plan = fields.require(PLAN_ID, RejectReason.TASK_UNREADABLE);
        Task task = new Task(
                plan,
                plan,
                fields.requireWholeNumber(TASK_NO, RejectReason.TASK_UNREADABLE),
                districts.read(fields, publishedAt).code(),
                fields.textOr(PART, ""),
                fields.textOr(SECTION, ""),
                fields.require(TITLE, RejectReason.TASK_UNREADABLE),
                offices(fields, LEAD_UNITS),
                offices(fields, RESPONSIBLE_UNITS),
                fields.text(DEADLINE) == null
                        ? null
                        : DeadlineReading.read(fields, DEADLINE, RejectReason.TASK_UNREADABLE),
                provenance.publisher(fields),
                publishedAt);
        return new Statement<>(task, ProvenanceReading.evidence(fields, "", publishedAt));
    }

    private static List<String> offices(RecordFields fields, Field field) {
        return Arrays.stream(BETWEEN_UNITS.split(fields.textOr(field, "")))
                .map(String::strip)
                .filter(office -> !office.isEmpty())
                .distinct()
                .toList();
    }
}

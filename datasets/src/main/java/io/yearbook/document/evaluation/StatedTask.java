package io.yearbook.document.evaluation;

import io.yearbook.catalog.Names;
import io.yearbook.document.plan.PlanTask;
import java.util.List;
import java.util.Set;

/**
 * A task of a plan, as read by a person or by the program.
 *
 * @param number its number in the plan
 * @param part heading of its part, in comparable form
 * @param section heading of its section, in comparable form
 * @param text the whole measure, in comparable form
 * @param leadUnits offices in the lead, by canonical name
 * @param responsibleUnits other offices responsible, by canonical name
 * @param deadline last day as text; empty for none
 */
public record StatedTask(
        int number,
        String part,
        String section,
        String text,
        Set<String> leadUnits,
        Set<String> responsibleUnits,
        String deadline) {

    public StatedTask {
        part = Names.key(part);
        section = Names.key(section);
        text = Names.key(text);
        leadUnits = Set.copyOf(leadUnits);
        responsibleUnits = Set.copyOf(responsibleUnits);
    }

    public static StatedTask of(PlanTask task) {
        return new StatedTask(
                task.number(),
                task.part(),
                task.section(),
                task.text(),
                Set.copyOf(task.leadUnits()),
                Set.copyOf(task.responsibleUnits()),
                task.deadline() == null ? "" : task.deadline().toString());
    }

    /** All that a task list says who is responsible. */
    List<Set<String>> units() {
        return List.of(leadUnits, responsibleUnits);
    }
}

package io.yearbook.content;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One measure of a plan, for one office in the lead: a measure led by two offices is two rows.
 *
 * @param leadUnit the office; empty where the plan names none
 * @param otherLeads offices that share the lead
 * @param district name
 * @param planId code of the plan; with {@code taskNo} the same in all rows of one measure
 * @param plan title of the plan
 * @param taskNo number in the plan
 * @param part heading of the part it stands in; empty for none
 * @param section heading of the section it stands in; empty for none
 * @param title what is to be done
 * @param responsibleUnits other offices
 * @param deadline last day; null where none is stated
 * @param targets how many figures it promises
 * @param citation where the plan states it; null where nothing is known of that
 */
public record TaskRow(
        String leadUnit,
        List<String> otherLeads,
        String district,
        String planId,
        String plan,
        int taskNo,
        String part,
        String section,
        String title,
        List<String> responsibleUnits,
        @Nullable LocalDate deadline,
        int targets,
        @Nullable Citation citation)
        implements ReportLine {

    public TaskRow {
        otherLeads = List.copyOf(otherLeads);
        responsibleUnits = List.copyOf(responsibleUnits);
    }
}

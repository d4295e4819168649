package io.yearbook.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One numbered measure of a plan.
 *
 * @param planId the plan: the same in every reading of it
 * @param statedPlanId what its file calls the plan: one reading of it
 * @param taskNo its number in the plan
 * @param districtCode whose plan
 * @param part heading of the part it stands in; empty for none
 * @param section heading of the section it stands in; empty for none
 * @param title what is to be done
 * @param leadUnits offices in the lead, by canonical name
 * @param responsibleUnits other offices responsible
 * @param deadline last day, or null where none is stated
 * @param publisher who published the plan
 * @param publishedAt when
 */
public record Task(
        String planId,
        String statedPlanId,
        int taskNo,
        String districtCode,
        String part,
        String section,
        String title,
        List<String> leadUnits,
        List<String> responsibleUnits,
        @Nullable LocalDate deadline,
        String publisher,
        LocalDate publishedAt)
        implements Serializable {

    public Task {
        leadUnits = List.copyOf(leadUnits);
        responsibleUnits = List.copyOf(responsibleUnits);
    }

    /** The same, as a measure of a plan. */
    public Task inPlan(String plan) {
        return new Task(
                plan,
                statedPlanId,
                taskNo,
                districtCode,
                part,
                section,
                title,
                leadUnits,
                responsibleUnits,
                deadline,
                publisher,
                publishedAt);
    }
}

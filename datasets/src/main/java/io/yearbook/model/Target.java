package io.yearbook.model;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A figure that a plan promises.
 *
 * @param targetId unique within all plans
 * @param planId the plan that states it: the same in every reading of one plan
 * @param statedPlanId what its file calls the plan: one reading of it
 * @param taskNo number of the task in the plan that holds it; null where it stands alone
 * @param districtCode who promises
 * @param indicatorCode what is promised
 * @param comparator how the value bounds the indicator
 * @param value in the indicator's unit
 * @param unit the indicator's canonical unit
 * @param dueDate last day to keep it; the last day of the plan's year where the plan states none
 * @param dueDateStated whether the plan itself states the day
 * @param planYear year of the plan
 * @param firmness firm or soft wording
 * @param scopeNote what the promise is limited to; empty for none
 * @param publisher who published the plan
 * @param publishedAt when
 */
public record Target(
        String targetId,
        String planId,
        String statedPlanId,
        @Nullable Integer taskNo,
        String districtCode,
        String indicatorCode,
        Comparator comparator,
        BigDecimal value,
        String unit,
        LocalDate dueDate,
        boolean dueDateStated,
        int planYear,
        Firmness firmness,
        String scopeNote,
        String publisher,
        LocalDate publishedAt)
        implements Serializable {

    /** The same, as a target of a plan. */
    public Target inPlan(String plan) {
        return new Target(
                targetId,
                plan,
                statedPlanId,
                taskNo,
                districtCode,
                indicatorCode,
                comparator,
                value,
                unit,
                dueDate,
                dueDateStated,
                planYear,
                firmness,
                scopeNote,
                publisher,
                publishedAt);
    }

    /** How binding the wording is: 不超过 and 确保 are firm; 力争, 努力 and 原则上 are soft. */
    public enum Firmness {
        FIRM,
        SOFT
    }
}

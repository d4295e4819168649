package io.yearbook.content;

import io.yearbook.model.Comparator;
import io.yearbook.model.GapReason;
import io.yearbook.model.Target.Firmness;
import io.yearbook.model.TargetVerdict;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One promise of a plan and what became of it. Exactly one of {@code gap} and {@code gapReason} is set.
 *
 * @param targetId names the promise in every edition
 * @param district name
 * @param indicatorCode code in the catalogue
 * @param indicator name
 * @param plan title of the plan
 * @param taskNo number of the measure that holds it; null where it stands alone
 * @param scopeNote what it is limited to; empty for none
 * @param comparator how the value bounds the indicator
 * @param promised the value
 * @param dueDate last day
 * @param dueDateStated whether the plan itself states the day
 * @param firmness firm or soft wording
 * @param leadUnits offices in the lead; empty where the plan names none
 * @param verdict whether it was kept
 * @param actual the value it is judged by; null where there is none
 * @param actualPeriod its period in words; empty where there is none
 * @param gap value reached less value promised, known as exactly as {@code actual}
 * @param gapReason why the two are not compared
 * @param citation of the value it is judged by; null where there is none
 * @param promiseCitation where the plan states it; null where nothing is known of that
 */
public record TargetRow(
        String targetId,
        String district,
        String indicatorCode,
        String indicator,
        String plan,
        @Nullable Integer taskNo,
        String scopeNote,
        Comparator comparator,
        Quantity promised,
        LocalDate dueDate,
        boolean dueDateStated,
        Firmness firmness,
        List<String> leadUnits,
        TargetVerdict verdict,
        @Nullable StatedValue actual,
        String actualPeriod,
        @Nullable Quantity gap,
        @Nullable GapReason gapReason,
        @Nullable Citation citation,
        @Nullable Citation promiseCitation)
        implements ReportLine {

    public TargetRow {
        leadUnits = List.copyOf(leadUnits);
        if ((gap == null) == (gapReason == null)) {
            throw new IllegalArgumentException("%s: exactly one of gap (%s) and its reason (%s) is to be set"
                    .formatted(indicator, gap, gapReason));
        }
    }
}

package io.yearbook.content;

import io.yearbook.model.CheckVerdict;
import io.yearbook.model.FindingCode;
import io.yearbook.model.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a check came to, or how many checks came to the same.
 *
 * @param findingId names the finding in every edition; in a line that counts it names what is counted
 * @param ruleId rule of {@code consistency.csv}; empty where none was applied
 * @param severity how much it matters; INFO in a line that counts
 * @param code what was checked
 * @param verdict what came of it; null where the code says it all
 * @param district name; empty in a line that counts and for a row that was not accepted and does not say
 * @param indicator name; empty for a row that was not accepted and where various were checked
 * @param period in words; empty for a row that was not accepted and in a line that counts
 * @param sentence one Chinese sentence, with the figures in it where it is of one check
 * @param place file and place of a row that was not accepted, in words; else empty
 * @param observationIds the observations it rests on, the one checked first
 * @param citations of those observations, in the same order
 * @param checks how many it stands for
 */
public record FindingRow(
        String findingId,
        String ruleId,
        Severity severity,
        FindingCode code,
        @Nullable CheckVerdict verdict,
        String district,
        String indicator,
        String period,
        String sentence,
        String place,
        List<String> observationIds,
        List<Citation> citations,
        int checks)
        implements ReportLine {

    public FindingRow {
        observationIds = List.copyOf(observationIds);
        citations = List.copyOf(citations);
    }
}

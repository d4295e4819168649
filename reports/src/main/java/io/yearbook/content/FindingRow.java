package io.yearbook.content;

import io.yearbook.model.CheckVerdict;
import io.yearbook.model.FindingCode;
import io.yearbook.model.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a check came to.
 *
 * @param severity how much it matters
 * @param code what was checked
 * @param verdict what came of it; null where the code says it all
 * @param district name; empty for a row that was not accepted
 * @param indicator name; empty for a row that was not accepted
 * @param period in words; empty for a row that was not accepted
 * @param sentence one Chinese sentence with the figures in it
 * @param place file and place of a row that was not accepted; else empty
 * @param observationIds the observations it rests on
 */
public record FindingRow(
        Severity severity,
        FindingCode code,
        @Nullable CheckVerdict verdict,
        String district,
        String indicator,
        String period,
        String sentence,
        String place,
        List<String> observationIds)
        implements ReportLine {

    public FindingRow {
        observationIds = List.copyOf(observationIds);
    }
}

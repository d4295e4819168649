package io.yearbook.metric.finding;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * When a change is implausible.
 *
 * @param jumpPercent the greater of both values exceeds the smaller by more than this many percent, so that a fall to a
 *     half is as large as a rise to the double; positive
 * @param jumpPoints a share changes by more than this many percentage points; positive
 */
public record FindingSettings(BigDecimal jumpPercent, BigDecimal jumpPoints) implements Serializable {

    /** More than doubled or halved; more than 30 percentage points. */
    public static final FindingSettings DEFAULTS = new FindingSettings(BigDecimal.valueOf(100), BigDecimal.valueOf(30));

    public FindingSettings {
        if (jumpPercent.signum() <= 0 || jumpPoints.signum() <= 0) {
            throw new IllegalArgumentException(
                    "thresholds are positive: %s %%, %s 百分点".formatted(jumpPercent, jumpPoints));
        }
    }
}

package io.yearbook.metric;

import io.yearbook.model.Target;
import io.yearbook.model.TargetVerdict;
import org.jspecify.annotations.Nullable;

/**
 * What became of a target.
 *
 * @param target the promise
 * @param verdict whether it was kept
 * @param evidence the observation it is judged by; null where there is none
 */
record TargetOutcome(
        Target target, TargetVerdict verdict, @Nullable PanelCell evidence) {}

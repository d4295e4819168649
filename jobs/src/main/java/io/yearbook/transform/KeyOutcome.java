package io.yearbook.transform;

import java.io.Serializable;
import java.util.List;

/** What becomes of all statements of one run on one natural key: vintages and evidence, and the rejected ones. */
public record KeyOutcome<T extends Serializable>(VintageDecision<T> decision, List<Rejection> rejected)
        implements Serializable {

    public KeyOutcome {
        rejected = List.copyOf(rejected);
    }
}

package io.yearbook.transform;

import java.io.Serializable;
import java.util.List;

/** The statements of one key that hold together, and the rejected others; together they are all that were given. */
public record Checked<T extends Serializable>(List<Statement<T>> accepted, List<Rejection> rejected)
        implements Serializable {

    public Checked {
        accepted = List.copyOf(accepted);
        rejected = List.copyOf(rejected);
    }
}

package io.yearbook.transform;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of one natural key before a run.
 *
 * @param current the vintage whose known_to is null; null for none
 * @param closed the vintages that were superseded; a statement that repeats one of them becomes its evidence instead of
 *     a vintage of its own
 */
public record KeyHistory<T extends Serializable>(@Nullable KnownVintage<T> current, List<KnownVintage<T>> closed)
        implements Serializable {

    public KeyHistory {
        closed = List.copyOf(closed);
    }

    public static <T extends Serializable> KeyHistory<T> none() {
        return new KeyHistory<>(null, List.of());
    }
}

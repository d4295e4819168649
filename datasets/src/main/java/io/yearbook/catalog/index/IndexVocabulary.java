package io.yearbook.catalog.index;

import io.yearbook.model.Direction;
import io.yearbook.model.Indicator;
import io.yearbook.text.NearestName;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The indicators that a definition may name, and what is known of them. */
public final class IndexVocabulary {

    /** Group by which figures of districts may be imputed. */
    public static final String PEER_GROUP = "peer_group";

    private final Map<String, Indicator> byCode = new LinkedHashMap<>();
    private final boolean closed;

    private IndexVocabulary(Collection<Indicator> indicators, boolean closed) {
        indicators.forEach(indicator -> byCode.put(indicator.code(), indicator));
        this.closed = closed;
    }

    /** Indicators of the catalogue and no others. */
    public static IndexVocabulary of(Collection<Indicator> catalogue) {
        return new IndexVocabulary(catalogue, true);
    }

    /** Any column of a file; those named as indicators of the catalogue have their names and directions. */
    public static IndexVocabulary openTo(Collection<Indicator> catalogue) {
        return new IndexVocabulary(catalogue, false);
    }

    /** Why the name cannot be used, as a part of a sentence; empty where it can. */
    Optional<String> fault(String name) {
        return !closed || byCode.containsKey(name)
                ? Optional.empty()
                : Optional.of("\"%s\" is no indicator of the catalogue%s"
                        .formatted(
                                name,
                                NearestName.nearest(name, byCode.keySet())
                                        .map("; did you mean \"%s\"?"::formatted)
                                        .orElse("; add it to indicators.csv")));
    }

    /** Why a group cannot be used: figures of the catalogue's indicators are grouped by peer groups alone. */
    Optional<String> faultOfGroup(String group) {
        return !closed || group.equals(PEER_GROUP)
                ? Optional.empty()
                : Optional.of("\"%s\" groups no districts; the catalogue knows the group \"%s\""
                        .formatted(group, PEER_GROUP));
    }

    Optional<Direction> directionOf(String name) {
        return Optional.ofNullable(byCode.get(name)).map(Indicator::direction);
    }

    Optional<String> nameOf(String name) {
        return Optional.ofNullable(byCode.get(name)).map(Indicator::nameZh);
    }
}

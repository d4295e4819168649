package io.yearbook.catalog;

import io.yearbook.catalog.index.IndexDefinition;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The composite indices, by code. */
public final class IndexRegister implements Serializable {

    private static final long serialVersionUID = 1L;

    /** No index. */
    public static final IndexRegister NONE = new IndexRegister(List.of());

    private final TreeMap<String, IndexDefinition> byCode = new TreeMap<>();

    /** @param indexes of different codes */
    public IndexRegister(List<IndexDefinition> indexes) {
        indexes.forEach(index -> byCode.put(index.code(), index));
    }

    /** In the order of their codes. */
    public List<IndexDefinition> all() {
        return List.copyOf(byCode.values());
    }

    public Optional<IndexDefinition> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Codes of the indices that rest on one of the indicators. */
    public Set<String> restingOn(Set<String> indicatorCodes) {
        Set<String> codes = new TreeSet<>();
        for (IndexDefinition index : byCode.values()) {
            if (index.inputs().stream().anyMatch(indicatorCodes::contains)) {
                codes.add(index.code());
            }
        }
        return codes;
    }
}

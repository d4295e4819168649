package io.yearbook.catalog;

import io.yearbook.model.ReviewDecision;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** What people decided on figures of documents, one decision a figure. */
public final class ReviewDecisions implements Serializable {

    private static final long serialVersionUID = 1L;

    public static final ReviewDecisions NONE = new ReviewDecisions(List.of());

    private final LinkedHashMap<String, ReviewDecision> byKey = new LinkedHashMap<>();

    /** @param decisions where two decide on one figure, the last holds */
    public ReviewDecisions(List<ReviewDecision> decisions) {
        decisions.forEach(decision -> byKey.put(decision.figure().key(), decision));
    }

    /** The decision on the figure of that {@link io.yearbook.model.CandidateFigure#key() key}. */
    public Optional<ReviewDecision> of(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The decisions on figures of one document, by the hash of its bytes. */
    public List<ReviewDecision> ofDocument(String sourceFile) {
        return byKey.values().stream()
                .filter(decision -> decision.figure().sourceFile().equals(sourceFile))
                .toList();
    }

    /** These decisions and the given ones, which replace those on the same figures. */
    public ReviewDecisions with(List<ReviewDecision> later) {
        List<ReviewDecision> all = new ArrayList<>(byKey.values());
        all.addAll(later);
        return new ReviewDecisions(all);
    }

    public List<ReviewDecision> all() {
        return List.copyOf(byKey.values());
    }
}

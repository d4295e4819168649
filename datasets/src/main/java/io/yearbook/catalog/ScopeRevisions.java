package io.yearbook.catalog;

import io.yearbook.model.Observation;
import io.yearbook.model.ScopeRevision;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** The changes of scope that publishers have declared. */
public final class ScopeRevisions implements Serializable {

    private static final long serialVersionUID = 1L;

    /** No revision at all. */
    public static final ScopeRevisions NONE = new ScopeRevisions(List.of(), List.of());

    private final List<ScopeRevision> revisions;
    private final List<String> notApplied;

    /** @param notApplied one message for each row that names an indicator the catalogue does not hold */
    public ScopeRevisions(List<ScopeRevision> revisions, List<String> notApplied) {
        this.revisions = List.copyOf(revisions);
        this.notApplied = List.copyOf(notApplied);
    }

    /** The rows that are left out, each with file, row and why. */
    public List<String> notApplied() {
        return notApplied;
    }

    public List<ScopeRevision> all() {
        return revisions;
    }

    /** The first revision between two figures of one indicator, by the publisher of either. */
    public Optional<ScopeRevision> between(Observation earlier, Observation later) {
        return revisions.stream()
                .filter(revision -> revision.indicatorCode().equals(later.indicatorCode()))
                .filter(revision -> revision.publisher().isEmpty()
                        || revision.publisher().equals(earlier.publisher())
                        || revision.publisher().equals(later.publisher()))
                .filter(revision -> revision.liesBetween(earlier.period(), later.period()))
                .findFirst();
    }
}

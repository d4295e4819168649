package io.yearbook.transform;

import java.io.Serializable;
import java.util.List;

/** Guards functions over one natural key against a caller that grouped wrongly. */
final class SameKey {

    private SameKey() {}

    static <T extends Serializable> void require(List<Statement<T>> statements, Content<T> kind) {
        long keys = statements.stream()
                .map(statement -> kind.key(statement.content()))
                .distinct()
                .count();
        if (keys > 1) {
            throw new IllegalArgumentException(
                    "%d statements have %d keys, not one".formatted(statements.size(), keys));
        }
    }
}

package io.yearbook.transform;

import io.yearbook.model.Evidence;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;

/** What one place of one file states: an observation, target or task, and where it was read. */
public record Statement<T extends Serializable>(T content, Evidence evidence) implements Serializable {

    /** By date of publication, then file, then place as a reader of the file would meet them. */
    static <T extends Serializable> Comparator<Statement<T>> inReadingOrder() {
        return Comparator.<Statement<T>, LocalDate>comparing(Statement::publishedAt)
                .thenComparing(statement -> statement.evidence().sourcePath())
                .thenComparing(statement -> statement.evidence().sourceFile())
                .thenComparing(statement -> statement.evidence().sourcePlace(), PlaceOrder.INSTANCE);
    }

    public LocalDate publishedAt() {
        return evidence.publishedAt();
    }
}

package io.yearbook.transform;

import java.io.Serializable;
import java.util.function.Function;

/** What became of one record as read: accepted or rejected, never both, never neither. */
public sealed interface Parsed<T extends Serializable> extends Serializable {

    /** The record states something that the catalogue understands. */
    record Accepted<T extends Serializable>(Statement<T> statement) implements Parsed<T> {
        @Override
        public <R> R match(Function<Statement<T>, R> accepted, Function<Rejection, R> rejected) {
            return accepted.apply(statement);
        }
    }

    /** The record is kept with the reason. */
    record Rejected<T extends Serializable>(Rejection rejection) implements Parsed<T> {
        @Override
        public <R> R match(Function<Statement<T>, R> accepted, Function<Rejection, R> rejected) {
            return rejected.apply(rejection);
        }
    }

    <R> R match(Function<Statement<T>, R> accepted, Function<Rejection, R> rejected);
}

package io.yearbook.job;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Steps that are all to be tried, though some fail. */
final class Attempts {

    private @Nullable IOException failure;

    /** A step that may fail. */
    @FunctionalInterface
    interface Step {
        void take() throws IOException;
    }

    void make(Step step) {
        try {
            step.take();
        } catch (IOException e) {
            if (failure == null) {
                failure = e;
            } else {
                failure.addSuppressed(e);
            }
        }
    }

    /** Throws the first failure, with the others suppressed; does nothing where there was none. */
    void throwFailure() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }
}

package io.yearbook.transform;

/** Leaves the reading of a record at its first fault. Holds no stack: a file may have millions of faulty rows. */
final class RecordRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final Rejection rejection;

    RecordRefused(Rejection rejection) {
        super(rejection.message(), null, false, false);
        this.rejection = rejection;
    }

    Rejection rejection() {
        return rejection;
    }
}

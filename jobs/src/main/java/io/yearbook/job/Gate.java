package io.yearbook.job;

/** What a scheduler can ask to be told of by exit code 4; the run itself is published all the same. */
public enum Gate {
    /** A row was rejected or a file could not be read. */
    REJECTED,
    /** A check found an ERROR: published figures that cannot all be true. */
    FINDING
}

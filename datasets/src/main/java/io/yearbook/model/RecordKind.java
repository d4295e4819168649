package io.yearbook.model;

/** What the rows of a landing file are. */
public enum RecordKind {
    OBSERVATION,
    TARGET,
    TASK
}

package io.yearbook.model;

/** What the rows of a landing file are. */
public enum RecordKind {
    OBSERVATION,
    TARGET,
    TASK,
    /** A figure of a document that no indicator claims with confidence: neither accepted nor rejected, for review. */
    CANDIDATE
}

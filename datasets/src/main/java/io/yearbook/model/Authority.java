package io.yearbook.model;

/** Whether a publisher answers for the figures it publishes. */
public enum Authority {
    /** It does: they are its own. */
    AUTHORITATIVE,
    /** It repeats or compiles what others publish. */
    SECONDARY,
    /** Not known: the publisher is not registered. */
    UNREGISTERED
}

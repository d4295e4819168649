package io.yearbook.transform;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A vintage to record.
 *
 * @param id SHA-256 over key, content and run
 * @param content what it states
 * @param knownFrom instant of the run
 * @param knownTo null for the current vintage; the instant of the run for one that was superseded before it was read, so
 *     that it is never the truth of any moment
 */
public record Vintage<T extends Serializable>(
        String id, T content, Instant knownFrom, @Nullable Instant knownTo) implements Serializable {}

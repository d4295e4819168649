package io.yearbook.job.freshness;

import io.yearbook.model.RecordKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a file states something of a publisher about a year.
 *
 * @param publisher registered name
 * @param kind what is stated
 * @param indicatorCode null for tasks
 * @param year the year the figure ends in; the plan's own year for targets, that of its publication for tasks
 * @param file name below its landing folder
 * @param firstSeen instant of the first run that saw the file
 */
public record Arrival(
        String publisher, RecordKind kind, @Nullable String indicatorCode, int year, String file, Instant firstSeen) {}

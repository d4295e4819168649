package io.yearbook.job;

import io.yearbook.table.TableSizes;
import java.time.Duration;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * What maintenance did.
 *
 * @param runId the run that publishes the files as they are now; null where no table got a new version
 * @param took from start to end
 * @param before files of every table before
 * @param after files of every table after
 * @param leftovers files and folders of killed runs that were deleted
 * @param retention how long files stay that are no longer needed
 */
public record MaintenanceSummary(
        @Nullable String runId,
        Duration took,
        SortedMap<String, TableSizes> before,
        SortedMap<String, TableSizes> after,
        int leftovers,
        Duration retention) {

    public MaintenanceSummary {
        before = Collections.unmodifiableSortedMap(new TreeMap<>(before));
        after = Collections.unmodifiableSortedMap(new TreeMap<>(after));
    }

    /** True where a file was joined with others, or removed. */
    public boolean didAnything() {
        return runId != null || leftovers > 0 || !before.equals(after);
    }

    /** Of all tables together. */
    public static long sum(SortedMap<String, TableSizes> tables, ToLongFunction<TableSizes> measure) {
        return tables.values().stream().mapToLong(measure).sum();
    }
}

package io.yearbook.table;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A Parquet file that a version of a table holds.
 *
 * @param path absolute
 * @param partitionValues values that all its rows have, as texts by the names of their columns in files
 * @param deletedRows rows that do not count, numbered from 0
 */
public record LiveFile(Path path, Map<String, @Nullable String> partitionValues, List<Long> deletedRows) {

    public LiveFile {
        partitionValues = Collections.unmodifiableMap(new LinkedHashMap<>(partitionValues));
        deletedRows = List.copyOf(deletedRows);
    }
}

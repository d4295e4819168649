package io.yearbook.job.config;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the command line says, as written.
 *
 * @param values by key; keys that no flag gave are absent
 * @param spark settings given as {@code --conf KEY=VALUE}
 * @param configFile the file given with {@code --config}; null for none
 */
public record Flags(
        Map<ConfigKey, List<String>> values,
        Map<String, String> spark,
        @Nullable String configFile) {

    /** A command line without common flags. */
    public static final Flags NONE = new Flags(Map.of(), Map.of(), null);

    public Flags {
        values = values.isEmpty() ? Map.of() : new EnumMap<>(values);
        spark = Map.copyOf(spark);
    }
}

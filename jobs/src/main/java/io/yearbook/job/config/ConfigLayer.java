package io.yearbook.job.config;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What one place says: the flags, the environment, a file or the defaults.
 *
 * @param settings by key
 * @param spark Spark's own settings
 * @param faults what could not be understood
 */
record ConfigLayer(Map<ConfigKey, Setting> settings, Map<String, String> spark, List<String> faults) {

    ConfigLayer {
        Map<ConfigKey, Setting> copy = new EnumMap<>(ConfigKey.class);
        copy.putAll(settings);
        settings = Collections.unmodifiableMap(copy);
        spark = Map.copyOf(spark);
        faults = List.copyOf(faults);
    }
}

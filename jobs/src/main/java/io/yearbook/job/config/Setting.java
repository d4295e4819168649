package io.yearbook.job.config;

import java.nio.file.Path;
import java.util.List;

/**
 * The value of a key in one place.
 *
 * @param values as written; more than one where several were given
 * @param origin the place, such as {@code flag --year} or {@code environment variable YEARBOOK_YEAR}
 * @param base the folder that relative paths are relative to
 */
record Setting(List<String> values, String origin, Path base) {

    Setting {
        values = List.copyOf(values);
    }
}

package io.yearbook.source.layout;

import io.yearbook.catalog.LandingManifest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Signs that stand where a value is missing, with the SDMX status each means. Publishers differ, so a manifest that
 * lists marks replaces all of these; without one each of them means no more than that the value is missing.
 */
final class MissingMarks {

    private static final String MISSING = "O";

    private static final List<String> USUAL =
            List.of("…", "...", "……", "—", "——", "－", "-", "–", "/", "N/A", "NA", "null");

    private final HashMap<String, String> statusByMark = new HashMap<>();

    MissingMarks(LandingManifest manifest) {
        if (manifest.marks().isEmpty()) {
            USUAL.forEach(mark -> statusByMark.put(key(mark), MISSING));
        } else {
            manifest.marks().forEach((mark, status) -> statusByMark.put(key(mark), status));
        }
    }

    /** The status code that the text stands for, where it is a mark. */
    Optional<String> statusOf(String text) {
        return Optional.ofNullable(statusByMark.get(key(text)));
    }

    private static String key(String text) {
        return Texts.trim(text).toLowerCase(Locale.ROOT);
    }
}

package io.yearbook.job.config;

import java.util.List;

/** How an unknown name is reported: with the known one that it may be a misspelling of. */
final class UnknownName {

    private UnknownName() {}

    static String message(String kind, String name, String origin, List<String> known) {
        String advice = SimilarName.of(name, known)
                .map(meant -> "did you mean \"%s\"?".formatted(meant))
                .orElseGet(() -> "known are: " + String.join(", ", known));
        return "%s: unknown %s \"%s\"; %s".formatted(origin, kind, name, advice);
    }
}

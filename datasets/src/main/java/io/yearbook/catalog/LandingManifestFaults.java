package io.yearbook.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with one manifest, so that all of it is reported at once and in the order of its lines. */
final class LandingManifestFaults {

    private record Fault(int line, String message) {}

    private final String fileName;
    private final List<Fault> faults = new ArrayList<>();

    LandingManifestFaults(String fileName) {
        this.fileName = fileName;
    }

    /** @param line counted from 1 */
    void add(int line, String message) {
        faults.add(new Fault(line, message));
    }

    /** @param line counted from 1 */
    void add(int line, String key, String message) {
        add(line, "key \"%s\": %s".formatted(key, message));
    }

    void throwIfAny() throws ManifestException {
        if (!faults.isEmpty()) {
            throw new ManifestException(faults.stream()
                    .sorted(Comparator.comparingInt(Fault::line))
                    .map(fault -> "%s, line %d, %s".formatted(fileName, fault.line(), fault.message()))
                    .toList());
        }
    }
}

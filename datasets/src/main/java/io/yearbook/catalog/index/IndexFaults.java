package io.yearbook.catalog.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the faults of a definition, so that they are all named at once, in the order of the lines. */
final class IndexFaults {

    private record Fault(int line, String message) {}

    private final String fileName;
    private final List<Fault> faults = new ArrayList<>();

    IndexFaults(String fileName) {
        this.fileName = fileName;
    }

    /**
     * @param line counted from 1
     * @param path keys that lead to the place, such as {@code tree.parts[2].weight}; empty for the whole
     */
    void add(int line, String path, String message) {
        faults.add(new Fault(line, path.isEmpty() ? message : path + ": " + message));
    }

    boolean isEmpty() {
        return faults.isEmpty();
    }

    IndexDefinitionException toException() {
        return new IndexDefinitionException(faults.stream()
                .sorted(Comparator.comparingInt(Fault::line))
                .map(fault -> "%s, line %d, %s".formatted(fileName, fault.line(), fault.message()))
                .toList());
    }
}

package io.yearbook.catalog.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the faults of a file, so that they are all named at once, in the order of the lines. */
public final class YamlFaults {

    private record Fault(int line, String message) {}

    private final String fileName;
    private final List<Fault> faults = new ArrayList<>();

    public YamlFaults(String fileName) {
        this.fileName = fileName;
    }

    /**
     * @param line counted from 1
     * @param path keys that lead to the place, such as {@code tree.parts[2].weight}; empty for the whole
     */
    public void add(int line, String path, String message) {
        faults.add(new Fault(line, path.isEmpty() ? message : path + ": " + message));
    }

    public boolean isEmpty() {
        return faults.isEmpty();
    }

    /** One sentence a fault, each with file, line, path of keys and what to do. */
    public List<String> messages() {
        return faults.stream()
                .sorted(Comparator.comparingInt(Fault::line))
                .map(fault -> "%s, line %d, %s".formatted(fileName, fault.line(), fault.message()))
                .toList();
    }
}

package io.yearbook.catalog;

import java.util.List;

/** The manifest beside a landing file cannot be used. Names every fault of it, one a line, with file and line. */
public final class ManifestException extends Exception {

    private static final long serialVersionUID = 1L;

    private final List<String> faults;

    public ManifestException(List<String> faults) {
        super(String.join(System.lineSeparator(), faults));
        this.faults = List.copyOf(faults);
    }

    public List<String> faults() {
        return faults;
    }
}

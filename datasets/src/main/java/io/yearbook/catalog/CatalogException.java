package io.yearbook.catalog;

import java.util.List;

/** Reference data cannot be used. Names every fault of every file, one a line. */
public final class CatalogException extends Exception {

    private static final long serialVersionUID = 1L;

    private final List<String> faults;

    public CatalogException(List<String> faults) {
        super(String.join(System.lineSeparator(), faults));
        this.faults = List.copyOf(faults);
    }

    public List<String> faults() {
        return faults;
    }
}

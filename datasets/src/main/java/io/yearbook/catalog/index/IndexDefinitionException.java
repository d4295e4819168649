package io.yearbook.catalog.index;

import java.util.List;

/** A definition cannot be used. Names every fault, one a line. */
public final class IndexDefinitionException extends Exception {

    private static final long serialVersionUID = 1L;

    private final List<String> faults;

    public IndexDefinitionException(List<String> faults) {
        super(String.join(System.lineSeparator(), faults));
        this.faults = List.copyOf(faults);
    }

    public List<String> faults() {
        return faults;
    }
}

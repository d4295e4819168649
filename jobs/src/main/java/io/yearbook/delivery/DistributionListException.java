package io.yearbook.delivery;

import java.util.List;

/** A distribution list cannot be used. Names every fault, one a line. */
public final class DistributionListException extends Exception {

    private static final long serialVersionUID = 1L;

    private final List<String> faults;

    public DistributionListException(List<String> faults) {
        super(String.join(System.lineSeparator(), faults));
        this.faults = List.copyOf(faults);
    }

    public List<String> faults() {
        return faults;
    }
}

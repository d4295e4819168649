package io.yearbook.job.config;

import java.util.List;

/** The configuration cannot be used. Names every fault, one a line. */
public final class ConfigException extends Exception {

    private static final long serialVersionUID = 1L;

    private final List<String> faults;

    public ConfigException(List<String> faults) {
        super(String.join("\n", faults));
        this.faults = List.copyOf(faults);
    }

    public List<String> faults() {
        return faults;
    }
}

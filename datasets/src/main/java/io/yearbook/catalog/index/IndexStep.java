package io.yearbook.catalog.index;

import java.util.Locale;

/** A step from the figures to the scores. An index takes some of them, each once, in the order it states. */
public enum IndexStep {
    DENOMINATE("denominated"),
    IMPUTE("imputed"),
    TREAT("treated"),
    TRANSFORM("transformed"),
    NORMALISE("normalised"),
    AGGREGATE("aggregated");

    private final String stage;

    IndexStep(String stage) {
        this.stage = stage;
    }

    /** Name of the data that the step leaves, such as {@code normalised}. */
    public String stage() {
        return stage;
    }

    /** Name of the step in YAML. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

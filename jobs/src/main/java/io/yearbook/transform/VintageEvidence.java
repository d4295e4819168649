package io.yearbook.transform;

import io.yearbook.model.Evidence;
import java.io.Serializable;

/** One place that states a vintage, recorded now or earlier. */
public record VintageEvidence(String vintageId, Evidence evidence) implements Serializable {}

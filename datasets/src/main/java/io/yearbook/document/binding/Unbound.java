package io.yearbook.document.binding;

import io.yearbook.model.Period;
import io.yearbook.text.prose.ChangeSpan;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a figure of no known indicator states, one that waits for review or is damaged.
 *
 * @param period what time it is for; UNSTATED where the document does not say
 * @param change the growth that the sentence states for it; null for none
 * @param phrase the words that name it, as far as they stand together; empty for none
 */
public record Unbound(Period period, @Nullable ChangeSpan change, String phrase) implements Serializable {}

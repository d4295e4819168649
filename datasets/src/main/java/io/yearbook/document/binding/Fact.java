package io.yearbook.document.binding;

import io.yearbook.model.Period;
import io.yearbook.model.ValueQualifier;
import io.yearbook.text.prose.ChangeSpan;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * An indicator's value as a document states it.
 *
 * @param binding the indicator and why
 * @param amount the value in the indicator's unit
 * @param qualifier exact, bound or approximate
 * @param period what time it is for; UNSTATED where the document does not say
 * @param change the growth that the sentence states for it; null for none
 */
public record Fact(
        Binding binding,
        Amount amount,
        ValueQualifier qualifier,
        Period period,
        @Nullable ChangeSpan change) implements Serializable {}

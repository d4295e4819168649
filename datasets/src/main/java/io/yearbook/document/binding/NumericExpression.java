package io.yearbook.document.binding;

import io.yearbook.text.prose.QuantitySpan;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A numeric expression of a document and what became of it.
 *
 * @param quantity the expression; its offsets count in its paragraph
 * @param use what it is
 * @param facts what it states: one, or more where indicators share a value; empty unless it is an observation
 * @param guesses the likeliest indicators of a candidate, best first; empty for anything else
 * @param unbound what a candidate or a damaged figure states beside its value; null for anything else
 * @param figure the expression with its place
 * @param sentence the sentence it stands in, or the clause where that is long
 */
public record NumericExpression(
        QuantitySpan quantity,
        FigureUse use,
        List<Fact> facts,
        List<Binding> guesses,
        @Nullable Unbound unbound,
        Quote figure,
        Quote sentence)
        implements Serializable {

    public NumericExpression {
        facts = List.copyOf(facts);
        guesses = List.copyOf(guesses);
        if ((use == FigureUse.OBSERVATION) == facts.isEmpty()) {
            throw new IllegalArgumentException("%s \"%s\" states %s".formatted(use, quantity.text(), facts));
        }
    }
}

package io.yearbook.document.binding;

import io.yearbook.text.prose.QuantitySpan;
import java.util.List;

/**
 * A figure with one of the names it is stated for.
 *
 * @param figure the figure
 * @param guesses the indicators it may state, the likeliest first
 */
record Mention(QuantitySpan figure, List<Binding> guesses) {

    Mention {
        guesses = List.copyOf(guesses);
    }
}

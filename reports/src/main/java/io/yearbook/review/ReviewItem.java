package io.yearbook.review;

import io.yearbook.model.CandidateFigure;
import io.yearbook.model.Period;
import io.yearbook.model.ValueQualifier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure that waits for a decision.
 *
 * @param number from 1, in print order
 * @param figure the figure with its sentence
 * @param indexInQuote where the figure begins in its sentence; -1 where that is not known
 * @param document title and number of the document; empty where they are not known
 * @param district code or name of the district the document is of; empty where it does not say
 * @param period the time it seems to be for; null where none was read, and for a target
 * @param qualifier as read
 * @param phrase the words that name it; empty for none
 * @param guesses the likeliest indicators, best first
 */
public record ReviewItem(
        int number,
        CandidateFigure figure,
        int indexInQuote,
        String document,
        String district,
        @Nullable Period period,
        ValueQualifier qualifier,
        String phrase,
        List<ReviewGuess> guesses) {

    public ReviewItem {
        guesses = List.copyOf(guesses);
    }
}

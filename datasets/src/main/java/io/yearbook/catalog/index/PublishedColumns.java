package io.yearbook.catalog.index;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Columns of the data that hold what the publisher of the index states, to be compared with what is computed.
 *
 * @param score column of the score; null for none
 * @param rank column of the rank; null for none
 * @param decimals digits after the point that scores were published with; null for as many as each shows
 */
public record PublishedColumns(
        @Nullable String score,
        @Nullable String rank,
        @Nullable Integer decimals) implements Serializable {

    public PublishedColumns {
        if (score == null && rank == null) {
            throw new IllegalArgumentException("names neither \"score\" nor \"rank\"");
        }
    }
}

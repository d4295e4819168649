package io.yearbook.document.evaluation;

/**
 * Agreement of two sets.
 *
 * @param hits in both
 * @param found read by the program
 * @param expected read by people
 */
public record Score(int hits, int found, int expected) {

    public Score {
        if (hits < 0 || hits > found || hits > expected) {
            throw new IllegalArgumentException("%d hits of %d found and %d expected".formatted(hits, found, expected));
        }
    }

    /** Share of what was found that is right; 1 where nothing was found. */
    public double precision() {
        return found == 0 ? 1 : (double) hits / found;
    }

    /** Share of what is there that was found; 1 where nothing is there. */
    public double recall() {
        return expected == 0 ? 1 : (double) hits / expected;
    }

    /** Harmonic mean of precision and recall. */
    public double f1() {
        return hits == 0 ? (found + expected == 0 ? 1 : 0) : 2.0 * hits / (found + expected);
    }
}

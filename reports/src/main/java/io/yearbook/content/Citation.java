package io.yearbook.content;

/**
 * Where a figure is evidenced.
 *
 * @param observationId the observation printed
 * @param firstNumber number of its first evidence row
 * @param places how many evidence rows it has, one after the other
 */
public record Citation(String observationId, int firstNumber, int places) {

    public Citation {
        if (firstNumber < 1 || places < 1) {
            throw new IllegalArgumentException("%s: evidence %d, %d places; both are counted from 1"
                    .formatted(observationId, firstNumber, places));
        }
    }
}

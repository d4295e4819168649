package io.yearbook.job;

import io.yearbook.review.ReviewFault;
import java.nio.file.Path;
import java.util.List;

/**
 * What became of the rows of a workbook for review.
 *
 * @param workbook the file
 * @param catalog folder of the catalogue that the decisions went into
 * @param accepted rows that give a figure its indicator
 * @param withoutIndicator rows that say a figure states none
 * @param unchanged how many of both were on record already
 * @param left rows that decide nothing
 * @param aliases names that indicators got, as {@code code: name}
 * @param faults rows that were not taken
 */
public record ReviewSummary(
        Path workbook,
        Path catalog,
        int accepted,
        int withoutIndicator,
        int unchanged,
        int left,
        List<String> aliases,
        List<ReviewFault> faults) {

    public ReviewSummary {
        aliases = List.copyOf(aliases);
        faults = List.copyOf(faults);
    }

    public int rows() {
        return accepted + withoutIndicator + left + faults.size();
    }

    /** True where the catalogue is another than before. */
    public boolean changesAnything() {
        return accepted + withoutIndicator > unchanged || !aliases.isEmpty();
    }
}

package io.yearbook.metric;

import java.math.BigDecimal;
import java.util.Optional;

/** What rank equal values get. */
public enum TieMethod {
    /** 1 2 2 4: one more than the number of better districts. */
    STANDARD {
        @Override
        int rank(int better, int betterValues, int level, int offset) {
            return better + 1;
        }
    },
    /** 1 2 2 3: one more than the number of better values. */
    DENSE {
        @Override
        int rank(int better, int betterValues, int level, int offset) {
            return betterValues + 1;
        }
    },
    /** 1 3 3 4: the number of districts that are better or level, itself included. */
    MODIFIED {
        @Override
        int rank(int better, int betterValues, int level, int offset) {
            return better + level;
        }
    },
    /** 1 2 3 4: level districts follow each other by ascending code. */
    ORDINAL {
        @Override
        int rank(int better, int betterValues, int level, int offset) {
            return better + offset + 1;
        }
    },
    /**
     * 1 2.5 2.5 4: the mean of the places that level districts share. A rank is a whole number everywhere in the tables:
     * it is that of {@link #STANDARD}, and the mean stands beside it.
     */
    FRACTIONAL {
        @Override
        int rank(int better, int betterValues, int level, int offset) {
            return better + 1;
        }

        @Override
        Optional<BigDecimal> mean(int better, int level) {
            return Optional.of(BigDecimal.valueOf(10L * better + 5L * (level + 1), 1));
        }
    };

    /**
     * @param better how many districts have a better value
     * @param betterValues how many different values are better
     * @param level how many districts have the same value, itself included
     * @param offset position among these, from 0
     */
    abstract int rank(int better, int betterValues, int level, int offset);

    /** Mean of the places that level districts share, to one decimal; empty unless ranks are counted so. */
    Optional<BigDecimal> mean(int better, int level) {
        return Optional.empty();
    }
}

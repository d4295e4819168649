package io.yearbook.model;

/** In which prices money is stated. */
public enum PriceBasis {
    /** Current prices, with growth also stated at current prices. */
    NOMINAL,
    /** Constant prices. */
    REAL,
    /** Totals at current prices while the growth that publishers state is at constant prices, as for GDP. */
    NOMINAL_WITH_REAL_GROWTH;

    /** True where totals, and so every change computed from them, are at current prices. */
    public boolean isCurrent() {
        return switch (this) {
            case NOMINAL, NOMINAL_WITH_REAL_GROWTH -> true;
            case REAL -> false;
        };
    }
}

package io.yearbook.publish.sdmx;

/** Which vintages of a figure or a target are exported. */
public enum Vintages {
    /** Those in force; at an earlier instant, those in force then. */
    CURRENT,
    /** All, with the instants from and to which they were known. */
    ALL
}

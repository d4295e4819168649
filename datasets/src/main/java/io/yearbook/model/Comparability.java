package io.yearbook.model;

/** Whether the plain values of different districts may be compared. */
public enum Comparability {
    YES,
    /** Only after division by a population or another size of the district. */
    PER_CAPITA,
    NO
}

package io.yearbook.model;

/** What a reference area is. Only a DISTRICT is ranked. */
public enum DistrictKind {
    /** The whole municipality. */
    CITY,
    /** A district or county with a GB/T 2260 code of its own. */
    DISTRICT,
    /** An area without a code of its own that overlaps districts. */
    FUNCTIONAL_AREA
}

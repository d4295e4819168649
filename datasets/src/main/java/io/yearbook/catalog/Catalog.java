package io.yearbook.catalog;

import java.io.Serializable;

/**
 * The reference data of one run.
 *
 * @param bands how percentiles are divided
 * @param crosswalk which former territories changed districts are made of
 * @param hash SHA-256 over all files of the catalogue, in lower-case hexadecimal
 */
public record Catalog(
        IndicatorCatalog indicators,
        DistrictRegister districts,
        UnitRegister units,
        SourceRegister sources,
        PeerGroups peerGroups,
        GovernmentUnits governmentUnits,
        Bands bands,
        Crosswalk crosswalk,
        String hash)
        implements Serializable {

    /** A catalogue with the usual bands, in which no territory changes hands. */
    public Catalog(
            IndicatorCatalog indicators,
            DistrictRegister districts,
            UnitRegister units,
            SourceRegister sources,
            PeerGroups peerGroups,
            GovernmentUnits governmentUnits,
            String hash) {
        this(indicators, districts, units, sources, peerGroups, governmentUnits, Bands.DEFAULTS, Crosswalk.NONE, hash);
    }
}

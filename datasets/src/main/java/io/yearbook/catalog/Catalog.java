package io.yearbook.catalog;

import java.io.Serializable;

/**
 * The reference data of one run.
 *
 * @param indexes composite indices
 * @param hash SHA-256 over all files of the catalogue, in lower-case hexadecimal
 */
public record Catalog(
        IndicatorCatalog indicators,
        DistrictRegister districts,
        UnitRegister units,
        SourceRegister sources,
        PeerGroups peerGroups,
        GovernmentUnits governmentUnits,
        IndexRegister indexes,
        String hash)
        implements Serializable {

    /** A catalogue without indices. */
    public Catalog(
            IndicatorCatalog indicators,
            DistrictRegister districts,
            UnitRegister units,
            SourceRegister sources,
            PeerGroups peerGroups,
            GovernmentUnits governmentUnits,
            String hash) {
        this(indicators, districts, units, sources, peerGroups, governmentUnits, IndexRegister.NONE, hash);
    }
}

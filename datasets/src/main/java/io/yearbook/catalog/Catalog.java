package io.yearbook.catalog;

import java.io.Serializable;

/**
 * The reference data of one run.
 *
 * @param hash SHA-256 over all files of the catalogue, in lower-case hexadecimal
 */
public record Catalog(
        IndicatorCatalog indicators,
        DistrictRegister districts,
        UnitRegister units,
        SourceRegister sources,
        PeerGroups peerGroups,
        GovernmentUnits governmentUnits,
        ReviewDecisions reviewDecisions,
        String hash)
        implements Serializable {

    /** A catalogue in which nobody has decided on anything yet. */
    public Catalog(
            IndicatorCatalog indicators,
            DistrictRegister districts,
            UnitRegister units,
            SourceRegister sources,
            PeerGroups peerGroups,
            GovernmentUnits governmentUnits,
            String hash) {
        this(indicators, districts, units, sources, peerGroups, governmentUnits, ReviewDecisions.NONE, hash);
    }
}

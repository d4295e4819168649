package io.yearbook.catalog;

import java.io.Serializable;

/**
 * The reference data of one run.
 *
 * @param consistency arithmetic that must hold between figures
 * @param scopeRevisions changes in what publishers count
 * @param hash SHA-256 over all files of the catalogue, in lower-case hexadecimal
 */
public record Catalog(
        IndicatorCatalog indicators,
        DistrictRegister districts,
        UnitRegister units,
        SourceRegister sources,
        PeerGroups peerGroups,
        GovernmentUnits governmentUnits,
        ConsistencyRules consistency,
        ScopeRevisions scopeRevisions,
        String hash)
        implements Serializable {

    /** A catalogue that declares no arithmetic and no revisions. */
    public Catalog(
            IndicatorCatalog indicators,
            DistrictRegister districts,
            UnitRegister units,
            SourceRegister sources,
            PeerGroups peerGroups,
            GovernmentUnits governmentUnits,
            String hash) {
        this(
                indicators,
                districts,
                units,
                sources,
                peerGroups,
                governmentUnits,
                ConsistencyRules.NONE,
                ScopeRevisions.NONE,
                hash);
    }
}

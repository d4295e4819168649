package io.yearbook.catalog;

import java.io.Serializable;

/**
 * The reference data of one run.
 *
 * @param bands how percentiles are divided
 * @param crosswalk which former territories changed districts are made of
 * @param consistency arithmetic that must hold between figures
 * @param scopeRevisions changes in what publishers count
 * @param reviewDecisions what people decided on figures of documents
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
        Bands bands,
        Crosswalk crosswalk,
        ConsistencyRules consistency,
        ScopeRevisions scopeRevisions,
        ReviewDecisions reviewDecisions,
        IndexRegister indexes,
        String hash)
        implements Serializable {

    /** A catalogue with the usual bands that declares and decides nothing else. */
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
                Bands.DEFAULTS,
                Crosswalk.NONE,
                ConsistencyRules.NONE,
                ScopeRevisions.NONE,
                ReviewDecisions.NONE,
                IndexRegister.NONE,
                hash);
    }
}

package io.yearbook.document.plan;

import io.yearbook.catalog.Catalog;
import io.yearbook.catalog.IndicatorCatalog;

/** A catalogue that lacks one indicator. */
final class CatalogWithout {

    private CatalogWithout() {}

    static Catalog indicator(Catalog catalog, String code) {
        return new Catalog(
                new IndicatorCatalog(catalog.indicators().all().stream()
                        .filter(indicator -> !indicator.code().equals(code))
                        .toList()),
                catalog.districts(),
                catalog.units(),
                catalog.sources(),
                catalog.peerGroups(),
                catalog.governmentUnits(),
                catalog.hash());
    }
}

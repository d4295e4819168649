package io.yearbook.catalog;

/** A catalogue that lacks one indicator. */
public final class CatalogWithout {

    private CatalogWithout() {}

    public static Catalog indicator(Catalog catalog, String code) {
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

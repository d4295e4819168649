package io.yearbook.document.binding;

import io.yearbook.catalog.Catalog;
import io.yearbook.catalog.Names;
import io.yearbook.model.Indicator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a name can be given to an indicator without meaning another one too. */
public final class AliasClash {

    private AliasClash() {}

    /**
     * Another indicator that bears the name, as tables write it or as prose does, which leaves out the words that only
     * say that something is counted; empty where the name is free or the indicator's own.
     */
    public static Optional<Indicator> find(Catalog catalog, String alias, Indicator indicator) {
        List<String> names = IndicatorNames.inProse(alias);
        return catalog.indicators().all().stream()
                .filter(other -> !other.code().equals(indicator.code()))
                .filter(other -> bears(other, alias)
                        || IndicatorNames.of(other).names().stream().anyMatch(names::contains))
                .findFirst();
    }

    /** True where the indicator has the name or alias already. */
    public static boolean bears(Indicator indicator, String alias) {
        return Stream.concat(Stream.of(indicator.code(), indicator.nameZh()), indicator.aliasesZh().stream())
                .anyMatch(name -> Names.key(name).equals(Names.key(alias)));
    }
}

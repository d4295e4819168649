package io.yearbook.document.plan;

import io.yearbook.catalog.IndicatorCatalog;
import io.yearbook.catalog.UnitRegister;
import io.yearbook.model.Indicator;
import io.yearbook.model.Unit;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the indicators that a promised figure may be for. The words around the figure must say the indicator's name, and
 * the indicator must account for the figure's own words: else a figure for 中小企业 would pass for that of all.
 */
final class IndicatorBinding implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final double LEAST_OF_NAME = 0.75;

    /** How much of the words that name a figure the indicator must account for. */
    private static final double LEAST_OF_NAMING_WORDS = 0.8;

    /** A clause that describes the figure has words for other things too. */
    private static final double LEAST_OF_DESCRIBING_WORDS = 0.45;

    private static final double LEAST_OF_RESTRICTION = 0.6;
    private static final double NAME_SHARE = 0.6;

    /** What a name says in brackets restricts it. */
    private static final Pattern RESTRICTION = Pattern.compile("[（(](.+)[)）]");

    private final List<Indicator> indicators;
    private final UnitRegister units;
    private final WordPairs words;

    /** An indicator with the likelihood, from 0 to 1, that it is the one. */
    record Guess(Indicator indicator, double likelihood) implements Serializable {}

    IndicatorBinding(IndicatorCatalog catalog, UnitRegister units) {
        this.indicators = catalog.all();
        this.units = units;
        this.words =
                new WordPairs(indicators.stream().map(IndicatorBinding::names).toList());
    }

    /**
     * The likely indicators, the likeliest first.
     *
     * @param unitText unit of the figure as printed
     */
    List<Guess> guesses(Subject subject, String unitText) {
        Optional<Unit> unit = units.resolve(unitText);
        if (unit.isEmpty()) {
            return List.of();
        }
        Map<String, Double> present = subject.presence();
        List<Guess> guesses = new ArrayList<>();
        for (Indicator indicator : indicators) {
            if (units.resolve(indicator.unit()).filter(unit.get()::convertsTo).isPresent()) {
                double likelihood = likelihood(indicator, subject, present);
                if (likelihood > 0) {
                    guesses.add(new Guess(indicator, likelihood));
                }
            }
        }
        guesses.sort(Comparator.comparingDouble(Guess::likelihood)
                .reversed()
                .thenComparing(guess -> guess.indicator().code()));
        return guesses;
    }

    /** 0 where the indicator is not the one. */
    private double likelihood(Indicator indicator, Subject subject, Map<String, Double> present) {
        double ofName = names(indicator).stream()
                .mapToDouble(name -> nameCovered(name, present))
                .max()
                .orElse(0);
        double ofOwnWords = words.covered(subject.ownWords(), described(indicator));
        double leastOfOwnWords =
                subject.wording() == Subject.Wording.NAMED ? LEAST_OF_NAMING_WORDS : LEAST_OF_DESCRIBING_WORDS;
        if (ofName < LEAST_OF_NAME || ofOwnWords < leastOfOwnWords) {
            return 0;
        }
        return NAME_SHARE * ofName + (1 - NAME_SHARE) * ofOwnWords;
    }

    private double nameCovered(String name, Map<String, Double> present) {
        Matcher restriction = RESTRICTION.matcher(name);
        if (restriction.find() && words.covered(restriction.group(1), present) < LEAST_OF_RESTRICTION) {
            return 0;
        }
        return words.covered(name, present);
    }

    private static List<String> names(Indicator indicator) {
        return Stream.concat(Stream.of(indicator.nameZh()), indicator.aliasesZh().stream())
                .toList();
    }

    private static Map<String, Double> described(Indicator indicator) {
        Map<String, Double> pairs = new HashMap<>();
        WordPairs.pairs(indicator.definitionZh()).forEach(pair -> pairs.put(pair, 0.8));
        names(indicator).forEach(name -> WordPairs.pairs(name).forEach(pair -> pairs.put(pair, 1.0)));
        return pairs;
    }
}

package io.yearbook.metric.finding;

import io.yearbook.catalog.Catalog;
import io.yearbook.metric.PanelCell;
import io.yearbook.metric.Stated;
import io.yearbook.model.CheckVerdict;
import io.yearbook.model.ConsistencyRule;
import io.yearbook.model.District;
import io.yearbook.model.DistrictKind;
import io.yearbook.model.Finding;
import io.yearbook.model.Formula.Operator;
import io.yearbook.model.Indicator;
import io.yearbook.model.Observation;
import io.yearbook.model.Unit;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Applies the rules of {@code consistency.csv} that add up districts: to each figure of the city where all districts that
 * existed on the last day of its period have a figure of the same period, series and status. Where one is missing nothing
 * is said, as the sum is not known.
 */
public final class DistrictSumFindings implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Catalog catalog;

    public DistrictSumFindings(Catalog catalog) {
        this.catalog = Objects.requireNonNull(catalog, "catalog");
    }

    /** The indicators that any rule adds up. */
    public Set<String> indicatorCodes() {
        return catalog.consistency().districtSums().stream()
                .map(ConsistencyRule::indicatorCode)
                .collect(Collectors.toSet());
    }

    /**
     * The findings by their ids. The order of the cells changes nothing.
     *
     * @param cells all current observations of one indicator, of all areas, publishers and times
     */
    public List<Finding> of(String indicatorCode, List<PanelCell> cells) {
        Optional<Indicator> indicator = catalog.indicators().byCode(indicatorCode);
        List<Finding> findings = new ArrayList<>();
        for (ConsistencyRule rule : catalog.consistency().districtSums()) {
            if (indicator.isPresent() && rule.indicatorCode().equals(indicatorCode)) {
                cells.stream()
                        .filter(cell -> isOfCity(cell.observation()))
                        .flatMap(city -> finding(rule, indicator.get(), city, cells).stream())
                        .forEach(findings::add);
            }
        }
        findings.sort(Comparator.comparing(Finding::findingId));
        return findings;
    }

    private boolean isOfCity(Observation observation) {
        return observation.value() != null
                && !observation.status().breaksComparison()
                && catalog.districts()
                        .byCode(observation.districtCode())
                        .filter(area -> area.kind() == DistrictKind.CITY)
                        .isPresent();
    }

    private Optional<Finding> finding(
            ConsistencyRule rule, Indicator indicator, PanelCell city, List<PanelCell> cells) {
        List<PanelCell> figures = new ArrayList<>(List.of(city));
        for (District district : catalog.districts().all()) {
            if (district.kind() == DistrictKind.DISTRICT
                    && district.existsOn(city.observation().period().end())) {
                Optional<PanelCell> part = part(district, city.observation(), cells);
                if (part.isEmpty()) {
                    return Optional.empty();
                }
                figures.add(part.get());
            }
        }
        return figures.size() == 1 ? Optional.empty() : check(rule, indicator, figures);
    }

    /** The figure of the district: rather of the publisher of the city's, then in the order of precedence. */
    private Optional<PanelCell> part(District district, Observation city, List<PanelCell> cells) {
        return cells.stream()
                .filter(cell -> cell.observation().districtCode().equals(district.code()))
                .filter(cell -> isLike(cell.observation(), city))
                .min(Comparator.<PanelCell, Boolean>comparing(
                                cell -> !cell.observation().publisher().equals(city.publisher()))
                        .thenComparing(cell ->
                                catalog.sources().precedence(cell.observation().publisher()))
                        .thenComparing(PanelCell::observationId));
    }

    private boolean isLike(Observation part, Observation city) {
        return part.value() != null
                && part.period().equals(city.period())
                && part.status() == city.status()
                && catalog.sources().sameSeries(part.publisher(), city.publisher());
    }

    private Optional<Finding> check(ConsistencyRule rule, Indicator indicator, List<PanelCell> figures) {
        Optional<Term> checked = term(figures.get(0), indicator);
        Optional<Term> sum = Optional.of(Term.of(BigDecimal.ZERO));
        for (PanelCell part : figures.subList(1, figures.size())) {
            sum = sum.flatMap(left -> term(part, indicator).flatMap(right -> Term.of(Operator.PLUS, left, right)));
        }
        if (checked.isEmpty() || sum.isEmpty()) {
            return Optional.empty();
        }
        CheckVerdict verdict =
                ArithmeticFindings.explained(rule, Relations.check(checked.get(), rule.relation(), sum.get()));
        Observation city = figures.get(0).observation();
        int power = catalog.units().resolve(city.unit()).orElseThrow().power();
        String sentence = new ArithmeticWords(new FigureWords(catalog))
                .ofDistricts(rule, city, figures.size() - 1, sum.get().number().scaleByPowerOfTen(-power), verdict);
        return Optional.of(ArithmeticFindings.finding(rule, figures, verdict, sentence));
    }

    /** Empty where the unit is not known. */
    private Optional<Term> term(PanelCell cell, Indicator indicator) {
        Optional<Unit> unit = catalog.units().resolve(cell.observation().unit());
        return unit.flatMap(
                known -> Stated.in(cell.observation()).map(stated -> Term.of(stated, indicator, known.power())));
    }
}

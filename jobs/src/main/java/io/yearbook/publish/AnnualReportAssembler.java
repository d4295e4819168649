package io.yearbook.publish;

import io.yearbook.catalog.Catalog;
import io.yearbook.content.AnnualReport;
import io.yearbook.content.AnnualReports;
import io.yearbook.content.Figure;
import io.yearbook.content.MethodFacts;
import io.yearbook.content.OwnRank;
import io.yearbook.content.Ranking;
import io.yearbook.content.ReportFacts;
import io.yearbook.content.ReportMaterial;
import io.yearbook.model.District;
import io.yearbook.model.DistrictKind;
import io.yearbook.model.RankReason;
import io.yearbook.model.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Chooses and orders what a report prints. Of every indicator the newest year up to the reported one is printed. */
public final class AnnualReportAssembler {

    private final Catalog catalog;
    private final MethodFacts method;
    private final AreaSupplements supplements;
    private final List<Ranking> rankings;
    private final Map<String, Integer> indicatorOrder = new HashMap<>();

    /** @param ofDistricts figures of the districts in the years that are ranked */
    public AnnualReportAssembler(
            Catalog catalog, MethodFacts method, AreaSupplements supplements, List<Figure> ofDistricts) {
        this.catalog = catalog;
        this.method = method;
        this.supplements = supplements;
        catalog.indicators().all().forEach(indicator -> indicatorOrder.put(indicator.code(), indicatorOrder.size()));
        this.rankings = rankings(ofDistricts);
    }

    /**
     * The report of one district or area.
     *
     * @param figures all its figures up to the reported year
     */
    public AnnualReport ofArea(ReportFacts facts, List<Figure> figures) {
        List<OwnRank> ranked = figures.stream()
                .filter(figure -> figure.row().rank() != null)
                .sorted(byIndicator().thenComparing(newestFirst()))
                .map(figure -> new OwnRank(figure, unranked(figure)))
                .toList();
        ReportMaterial material = new ReportMaterial(
                newest(figures),
                figures,
                ranked,
                rankings,
                supplements.indexes(),
                supplements.targetsOf(facts.areaCode()),
                supplements.tasksOf(facts.areaCode()),
                supplements.checksOn(facts.areaCode()));
        return AnnualReports.of(facts, method, material);
    }

    /**
     * The report of the whole city.
     *
     * @param figures the city's own figures up to the reported year
     */
    public AnnualReport ofCity(ReportFacts facts, List<Figure> figures) {
        ReportMaterial material = new ReportMaterial(
                newest(figures),
                figures,
                List.of(),
                rankings,
                supplements.indexes(),
                supplements.targets(),
                supplements.tasks(),
                supplements.checks());
        return AnnualReports.of(facts, method, material);
    }

    /** True where some ranking is printed. */
    public boolean ranksAny() {
        return !rankings.isEmpty();
    }

    /** Of every indicator the figures of its newest year with a value, or of its newest year where none has one. */
    private List<Figure> newest(List<Figure> figures) {
        Map<String, Integer> newest = new HashMap<>();
        for (Figure figure : figures) {
            if (figure.row().value() != null) {
                newest.merge(figure.indicator().code(), figure.row().year(), Math::max);
            }
        }
        Map<String, Integer> newestMissing = new HashMap<>();
        for (Figure figure : figures) {
            newestMissing.merge(figure.indicator().code(), figure.row().year(), Math::max);
        }
        newestMissing.forEach(newest::putIfAbsent);
        return figures.stream()
                .filter(figure -> figure.row().observationId() != null)
                .filter(figure -> figure.row().year()
                        == newest.getOrDefault(figure.indicator().code(), 0))
                .sorted(byIndicator().thenComparing(newestFirst()))
                .toList();
    }

    /** The rankings of every indicator and span in its newest ranked year. */
    private List<Ranking> rankings(List<Figure> figures) {
        record Contest(String indicator, Span span) {}
        Map<Contest, TreeMap<Integer, List<Figure>>> contests = new HashMap<>();
        figures.stream()
                .sorted(byIndicator())
                .forEach(figure -> contests.computeIfAbsent(
                                new Contest(
                                        figure.indicator().code(), figure.row().span()),
                                contest -> new TreeMap<>())
                        .computeIfAbsent(figure.row().year(), year -> new ArrayList<>())
                        .add(figure));
        return contests.values().stream()
                .map(AnnualReportAssembler::newestRanked)
                .filter(contest -> !contest.isEmpty())
                .sorted(Comparator.comparing(contest -> contest.get(0), byIndicator()))
                .map(this::ranking)
                .toList();
    }

    private static List<Figure> newestRanked(TreeMap<Integer, List<Figure>> byYear) {
        return byYear.descendingMap().values().stream()
                .filter(year -> year.stream().anyMatch(figure -> figure.row().rank() != null))
                .findFirst()
                .orElse(List.of());
    }

    private Ranking ranking(List<Figure> contest) {
        List<Figure> ranked = contest.stream()
                .filter(figure -> figure.row().rank() != null)
                .sorted(Comparator.<Figure, Integer>comparing(figure -> rankOf(figure))
                        .thenComparing(figure -> figure.district().code()))
                .toList();
        List<Figure> unranked = contest.stream()
                .filter(figure ->
                        figure.row().rankReason() != null && figure.row().rankReason() != RankReason.NOT_A_DISTRICT)
                .sorted(Comparator.comparing(figure -> figure.district().code()))
                .toList();
        return new Ranking(
                ranked, unranked, withoutFigure(contest, ranked.get(0).row().periodEnd()));
    }

    private static int rankOf(Figure figure) {
        Integer rank = figure.row().rank();
        return rank == null ? Integer.MAX_VALUE : rank;
    }

    /** How many of the districts that existed then have no place in the ranking of this figure. */
    private int unranked(Figure figure) {
        Integer ranked = figure.row().ranked();
        return existing(figure.row().periodEnd()).size() - (ranked == null ? 0 : ranked);
    }

    private List<District> existing(LocalDate day) {
        return catalog.districts().all().stream()
                .filter(district -> district.kind() == DistrictKind.DISTRICT && district.existsOn(day))
                .toList();
    }

    private List<District> withoutFigure(List<Figure> contest, LocalDate day) {
        Set<String> withFigure = new HashSet<>();
        contest.forEach(figure -> withFigure.add(figure.district().code()));
        return existing(day).stream()
                .filter(district -> !withFigure.contains(district.code()))
                .toList();
    }

    private Comparator<Figure> byIndicator() {
        return Comparator.<Figure, Integer>comparing(
                        figure -> indicatorOrder.getOrDefault(figure.indicator().code(), -1))
                .thenComparing(figure -> figure.row().span());
    }

    private static Comparator<Figure> newestFirst() {
        return Comparator.comparing((Figure figure) -> figure.row().periodEnd()).reversed();
    }
}

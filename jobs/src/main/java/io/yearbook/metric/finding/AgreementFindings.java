package io.yearbook.metric.finding;

import io.yearbook.catalog.Catalog;
import io.yearbook.metric.ComparedFigures;
import io.yearbook.metric.PanelCell;
import io.yearbook.metric.Stated;
import io.yearbook.model.CheckVerdict;
import io.yearbook.model.Finding;
import io.yearbook.model.Finding.Subject;
import io.yearbook.model.FindingCode;
import io.yearbook.model.Observation;
import io.yearbook.model.Severity;
import io.yearbook.model.Unit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Figures of one indicator and time beside each other: of other publishers against the one that is used, where they
 * differ; and of the same publisher against each other, where it gives more than one for the same day.
 */
final class AgreementFindings {

    private final Catalog catalog;
    private final FigureWords words;
    private final Comparator<PanelCell> preferredFirst;

    AgreementFindings(Catalog catalog) {
        this.catalog = catalog;
        this.words = new FigureWords(catalog);
        this.preferredFirst = new ComparedFigures(catalog).preferredFirst();
    }

    Stream<Finding> of(DistrictFigures figures) {
        return figures.byIndicator().values().stream()
                .flatMap(panel -> sameTime(panel, figures).values().stream())
                .flatMap(group -> of(group.stream().sorted(preferredFirst).toList(), figures));
    }

    private static Map<Object, List<PanelCell>> sameTime(List<PanelCell> panel, DistrictFigures figures) {
        return panel.stream()
                .collect(Collectors.groupingBy(cell -> figures.isOfOneDay(cell)
                        ? cell.observation().period().end()
                        : cell.observation().period()));
    }

    /** Every figure against the first of its own publisher, or, where it is that, against the one that is used. */
    private Stream<Finding> of(List<PanelCell> group, DistrictFigures figures) {
        return group.stream().skip(1).flatMap(cell -> {
            PanelCell own = group.stream()
                    .filter(other -> samePublisher(other, cell))
                    .findFirst()
                    .orElseThrow();
            return (own.equals(cell) ? publishers(group.get(0), cell, figures) : twice(own, cell, figures)).stream();
        });
    }

    private static boolean samePublisher(PanelCell one, PanelCell other) {
        return one.observation().publisher().equals(other.observation().publisher());
    }

    private Optional<Finding> publishers(PanelCell used, PanelCell other, DistrictFigures figures) {
        CheckVerdict verdict = verdict(used, other, figures);
        if (verdict != CheckVerdict.CONTRADICTORY && verdict != CheckVerdict.EXPLAINED) {
            return Optional.empty();
        }
        String sentence = "%s：%s公布%s，%s公布%s，%s，采用前者。"
                .formatted(
                        words.subject(Subject.of(used.observation())),
                        used.observation().publisher(),
                        FigureWords.value(used.observation()),
                        other.observation().publisher(),
                        FigureWords.value(other.observation()),
                        verdict == CheckVerdict.EXPLAINED ? "口径不同" : "差异超出舍入");
        return Optional.of(finding(FindingCode.PUBLISHERS_DISAGREE, verdict, used, other, sentence));
    }

    private Optional<Finding> twice(PanelCell first, PanelCell other, DistrictFigures figures) {
        CheckVerdict verdict = verdict(first, other, figures);
        String conclusion = switch (verdict) {
            case HOLDS, HOLDS_TRUNCATED -> "两者相容";
            case EXPLAINED -> "口径不同";
            case CONTRADICTORY -> "两者不符，时点或口径可能不同";
            case UNDECIDABLE -> "含约数或界限值，无法核对";
        };
        Observation one = first.observation();
        String sentence = "%s公布%s，同一发布单位另有%s公布%s，%s。"
                .formatted(
                        words.subject(Subject.of(one)),
                        FigureWords.value(one),
                        PeriodWords.of(other.observation().period()),
                        FigureWords.value(other.observation()),
                        conclusion);
        return Optional.of(finding(FindingCode.FIGURES_DISAGREE, verdict, first, other, sentence));
    }

    private CheckVerdict verdict(PanelCell one, PanelCell other, DistrictFigures figures) {
        if (one.observation().status().breaksComparison()
                || other.observation().status().breaksComparison()) {
            return CheckVerdict.EXPLAINED;
        }
        Term first = term(one, figures);
        Term second = term(other, figures);
        if (!first.roundedOrCut().meets(second.roundedOrCut())) {
            return CheckVerdict.CONTRADICTORY;
        }
        boolean certain = first.exact() && second.exact()
                || IntervalArithmetic.liesWithin(first.rounded(), second.rounded())
                || IntervalArithmetic.liesWithin(second.rounded(), first.rounded());
        return certain ? CheckVerdict.HOLDS : CheckVerdict.UNDECIDABLE;
    }

    private Term term(PanelCell cell, DistrictFigures figures) {
        Stated stated = Stated.in(cell.observation()).orElseThrow();
        int power = catalog.units()
                .resolve(cell.observation().unit())
                .map(Unit::power)
                .orElse(0);
        return Term.of(stated, figures.indicator(cell), power);
    }

    private static Finding finding(
            FindingCode code, CheckVerdict verdict, PanelCell first, PanelCell other, String sentence) {
        Subject subject = Subject.of(first.observation());
        Observation second = other.observation();
        return new Finding(
                FindingId.of(code, subject, second.publisher(), second.period()),
                code,
                verdict,
                verdict == CheckVerdict.CONTRADICTORY ? Severity.WARNING : Severity.INFO,
                null,
                subject,
                List.of(first.observationId(), other.observationId()),
                null,
                sentence);
    }
}

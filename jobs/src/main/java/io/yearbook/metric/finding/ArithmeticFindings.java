package io.yearbook.metric.finding;

import io.yearbook.catalog.Catalog;
import io.yearbook.metric.PanelCell;
import io.yearbook.model.CheckVerdict;
import io.yearbook.model.ConsistencyRule;
import io.yearbook.model.Finding;
import io.yearbook.model.Finding.Subject;
import io.yearbook.model.FindingCode;
import io.yearbook.model.Formula;
import io.yearbook.model.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Applies the rules of {@code consistency.csv} to the figures of one district. */
final class ArithmeticFindings {

    private final Catalog catalog;
    private final ArithmeticWords words;

    ArithmeticFindings(Catalog catalog) {
        this.catalog = catalog;
        this.words = new ArithmeticWords(new FigureWords(catalog));
    }

    /** One finding for each rule and figure that it can be applied to. */
    Stream<Finding> of(DistrictFigures figures) {
        return figures.byIndicator().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().flatMap(cell -> of(cell, entry.getKey(), figures)));
    }

    private Stream<Finding> of(PanelCell cell, String indicatorCode, DistrictFigures figures) {
        if (cell.observation().status().breaksComparison()) {
            return Stream.empty();
        }
        return catalog.consistency().of(indicatorCode).stream()
                .flatMap(rule -> Evaluation.of(rule, cell, figures).stream())
                .flatMap(evaluation -> finding(evaluation, figures).stream());
    }

    private Optional<Finding> finding(Evaluation evaluation, DistrictFigures figures) {
        Optional<Term> checked = evaluation.checkedTerm(figures, catalog.units());
        Optional<Term> computed = evaluation.computedTerm(figures, catalog.units());
        if (checked.isEmpty() || computed.isEmpty()) {
            return Optional.empty();
        }
        if (evaluation.rule().formula() instanceof Formula.CountOf) {
            return CountCheck.of(checked.get(), computed.get()).map(check -> {
                CheckVerdict verdict = explained(evaluation.rule(), check.verdict());
                return finding(evaluation, verdict, words.ofCount(evaluation, computed.get(), check, verdict));
            });
        }
        CheckVerdict verdict = explained(
                evaluation.rule(),
                Relations.check(checked.get(), evaluation.rule().relation(), computed.get()));
        int power = catalog.units()
                .resolve(evaluation.checked().observation().unit())
                .orElseThrow()
                .power();
        return Optional.of(finding(
                evaluation,
                verdict,
                words.ofFormula(evaluation, computed.get().number().scaleByPowerOfTen(-power), verdict)));
    }

    static CheckVerdict explained(ConsistencyRule rule, CheckVerdict verdict) {
        return verdict == CheckVerdict.CONTRADICTORY && !rule.explanationZh().isEmpty()
                ? CheckVerdict.EXPLAINED
                : verdict;
    }

    private static Finding finding(Evaluation evaluation, CheckVerdict verdict, String sentence) {
        List<PanelCell> figures = Stream.concat(
                        Stream.of(evaluation.checked()), evaluation.operands().values().stream())
                .toList();
        return finding(evaluation.rule(), figures, verdict, sentence);
    }

    /** @param figures the one that is checked first */
    static Finding finding(ConsistencyRule rule, List<PanelCell> figures, CheckVerdict verdict, String sentence) {
        Subject subject = Subject.of(figures.get(0).observation());
        List<String> evidence = figures.stream().map(PanelCell::observationId).toList();
        return new Finding(
                FindingId.of(FindingCode.ARITHMETIC, subject, rule.ruleId()),
                FindingCode.ARITHMETIC,
                verdict,
                verdict == CheckVerdict.CONTRADICTORY ? rule.severity() : Severity.INFO,
                rule.ruleId(),
                subject,
                evidence,
                null,
                sentence);
    }
}

package io.yearbook.metric.finding;

import io.yearbook.catalog.Catalog;
import io.yearbook.metric.ComparedFigure;
import io.yearbook.metric.ComparedFigures;
import io.yearbook.metric.PanelCell;
import io.yearbook.model.CheckVerdict;
import io.yearbook.model.Finding;
import io.yearbook.model.Finding.Subject;
import io.yearbook.model.FindingCode;
import io.yearbook.model.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The growth that sources state against the values of both years, and changes too large to be believed unseen. */
final class GrowthFindings {

    private final ComparedFigures comparisons;
    private final Jump jump;
    private final GrowthWords words;

    GrowthFindings(Catalog catalog, FindingSettings settings) {
        this.comparisons = new ComparedFigures(catalog);
        this.jump = new Jump(settings, catalog.units());
        this.words = new GrowthWords(catalog, settings);
    }

    Stream<Finding> of(DistrictFigures figures) {
        return figures.byIndicator().values().stream().flatMap(panel -> of(panel, figures));
    }

    private Stream<Finding> of(List<PanelCell> panel, DistrictFigures figures) {
        return comparisons.of(figures.indicator(panel.get(0)), panel).stream()
                .flatMap(compared ->
                        Stream.concat(reported(compared).stream(), jump(compared, panel, figures).stream()));
    }

    private Optional<Finding> reported(ComparedFigure compared) {
        CheckVerdict verdict = compared.growth();
        PanelCell previous = compared.previous();
        if (verdict == null || previous == null) {
            return Optional.empty();
        }
        Severity severity = verdict == CheckVerdict.CONTRADICTORY ? Severity.ERROR : Severity.INFO;
        String sentence = words.reported(compared.now(), previous, verdict);
        return Optional.of(finding(FindingCode.REPORTED_GROWTH, verdict, severity, compared.now(), previous, sentence));
    }

    /** Of several figures of one time only the one that is used jumps. */
    private Optional<Finding> jump(ComparedFigure compared, List<PanelCell> panel, DistrictFigures figures) {
        PanelCell previous = compared.previous();
        PanelCell now = compared.now();
        if (previous == null || compared.amount() == null || compared.unit() == null || !isUsed(now, panel)) {
            return Optional.empty();
        }
        if (!jump.isImplausible(figures.indicator(now), now.observation(), previous.observation())) {
            return Optional.empty();
        }
        String sentence = words.jump(now, previous, figures.indicator(now));
        return Optional.of(finding(FindingCode.IMPLAUSIBLE_JUMP, null, Severity.WARNING, now, previous, sentence));
    }

    private boolean isUsed(PanelCell now, List<PanelCell> panel) {
        return panel.stream()
                .filter(cell ->
                        cell.observation().period().equals(now.observation().period()))
                .min(comparisons.preferredFirst())
                .filter(now::equals)
                .isPresent();
    }

    private static Finding finding(
            FindingCode code,
            @Nullable CheckVerdict verdict,
            Severity severity,
            PanelCell now,
            PanelCell previous,
            String sentence) {
        Subject subject = Subject.of(now.observation());
        return new Finding(
                FindingId.of(code, subject),
                code,
                verdict,
                severity,
                null,
                subject,
                List.of(now.observationId(), previous.observationId()),
                null,
                sentence);
    }
}

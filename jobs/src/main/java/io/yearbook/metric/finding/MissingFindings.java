package io.yearbook.metric.finding;

import io.yearbook.catalog.Catalog;
import io.yearbook.metric.PanelCell;
import io.yearbook.model.Finding;
import io.yearbook.model.Finding.Subject;
import io.yearbook.model.FindingCode;
import io.yearbook.model.Observation;
import io.yearbook.model.ObservationStatus;
import io.yearbook.model.Period;
import io.yearbook.model.Severity;
import io.yearbook.model.Span;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Values of a year ago that nobody states this year, although their publisher states something else of the district for
 * the same window. Nothing is said where a figure is stated to be missing for a reason: it cannot exist, is too small, is
 * not made public or is part of another.
 */
final class MissingFindings {

    private final Catalog catalog;
    private final FigureWords words;

    MissingFindings(Catalog catalog) {
        this.catalog = catalog;
        this.words = new FigureWords(catalog);
    }

    /** @param cells all current cells of the district, with and without values */
    Stream<Finding> of(List<PanelCell> cells, DistrictFigures figures) {
        Map<String, Set<Period>> windows = windowsByPublisher(figures);
        return figures.byIndicator().values().stream()
                .flatMap(List::stream)
                .flatMap(cell -> yearAfter(cell, windows).stream()
                        .filter(window -> exists(cell, window))
                        .flatMap(window -> finding(cell, window, cells).stream()));
    }

    private static Map<String, Set<Period>> windowsByPublisher(DistrictFigures figures) {
        Map<String, Set<Period>> windows = new HashMap<>();
        figures.byIndicator().values().stream()
                .flatMap(List::stream)
                .map(PanelCell::observation)
                .filter(observation -> isWindow(observation.period()))
                .forEach(observation -> windows.computeIfAbsent(
                                observation.publisher(), publisher -> new LinkedHashSet<>())
                        .add(observation.period()));
        return windows;
    }

    private static boolean isWindow(Period period) {
        return period.start() != null && period.span() != Span.CUMULATIVE && period.span() != Span.UNSTATED;
    }

    private static Optional<Period> yearAfter(PanelCell cell, Map<String, Set<Period>> windows) {
        return windows.getOrDefault(cell.observation().publisher(), Set.of()).stream()
                .filter(window -> window.yearBefore().equals(cell.observation().period()))
                .findFirst();
    }

    private boolean exists(PanelCell cell, Period window) {
        return catalog.districts()
                .byCode(cell.observation().districtCode())
                .filter(district -> district.existsOn(window.end()))
                .isPresent();
    }

    private Optional<Finding> finding(PanelCell before, Period window, List<PanelCell> cells) {
        Observation earlier = before.observation();
        List<Observation> now = cells.stream()
                .map(PanelCell::observation)
                .filter(observation -> observation.indicatorCode().equals(earlier.indicatorCode()))
                .filter(observation -> observation.period().equals(window))
                .toList();
        boolean known =
                now.stream().anyMatch(observation -> observation.value() != null || hasReason(observation.status()));
        if (known) {
            return Optional.empty();
        }
        Subject subject = new Subject(earlier.districtCode(), earlier.indicatorCode(), earlier.publisher(), window);
        String sentence = "%s%s，上年同期为%s（%s），该单位本期公布了其他指标。"
                .formatted(
                        words.subject(subject),
                        now.isEmpty() ? "未公布" : "缺数",
                        FigureWords.value(earlier),
                        earlier.publisher());
        return Optional.of(new Finding(
                FindingId.of(FindingCode.MISSING_THIS_YEAR, subject),
                FindingCode.MISSING_THIS_YEAR,
                null,
                Severity.INFO,
                null,
                subject,
                List.of(before.observationId()),
                null,
                sentence));
    }

    private static boolean hasReason(ObservationStatus status) {
        return switch (status) {
            case H, K, M, N, Q -> true;
            default -> false;
        };
    }
}

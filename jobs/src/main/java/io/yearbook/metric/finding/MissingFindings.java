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
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Values of a year ago that nobody states this year, although their publisher goes on reporting on the district:
 *
 * <ul>
 *   <li>it states something else for the same window. A figure that comes in another window only, such as the first nine
 *       months where the others are of the year, is missed;
 *   <li>or the value was of a whole year, which nothing is reported of yet, but something else that was of the whole year
 *       comes in another window, such as that since January. What comes in any window of the year is not missed then:
 *       only the report is another.
 * </ul>
 *
 * Nothing is said where a figure is stated to be missing for a reason: it cannot exist, is too small, is not made public
 * or is part of another.
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
        Set<YearReport> followed = followedReports(figures);
        return figures.byIndicator().values().stream()
                .flatMap(List::stream)
                .flatMap(cell -> yearAfter(cell, windows)
                        .map(window -> missedIn(cell, window, cells))
                        .orElseGet(() -> missedAllYear(cell, followed, cells))
                        .stream());
    }

    /** A publisher's figures of one whole year. */
    private record YearReport(String publisher, int year) {

        static YearReport of(Observation observation) {
            return new YearReport(observation.publisher(), observation.period().year());
        }
    }

    /** The reports on a whole year of which some indicator comes, in whatever window, in the year after. */
    private static Set<YearReport> followedReports(DistrictFigures figures) {
        Set<YearReport> followed = new HashSet<>();
        for (List<PanelCell> ofIndicator : figures.byIndicator().values()) {
            Set<YearReport> stated = ofIndicator.stream()
                    .map(cell -> YearReport.of(cell.observation()))
                    .collect(Collectors.toSet());
            ofIndicator.stream()
                    .map(PanelCell::observation)
                    .filter(observation -> observation.period().span() == Span.FULL_YEAR)
                    .map(YearReport::of)
                    .filter(report -> stated.contains(new YearReport(report.publisher(), report.year() + 1)))
                    .forEach(followed::add);
        }
        return followed;
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

    private Optional<Finding> missedIn(PanelCell before, Period window, List<PanelCell> cells) {
        List<Observation> now = ofIndicator(before, cells)
                .filter(observation -> observation.period().equals(window))
                .toList();
        String absent = now.isEmpty() ? "未公布" : "缺数";
        return isKnown(now) ? Optional.empty() : finding(before, window, absent + "，上年同期为%s（%s），该单位本期公布了其他指标。");
    }

    private Optional<Finding> missedAllYear(PanelCell before, Set<YearReport> followed, List<PanelCell> cells) {
        Observation earlier = before.observation();
        if (earlier.period().span() != Span.FULL_YEAR || !followed.contains(YearReport.of(earlier))) {
            return Optional.empty();
        }
        int year = earlier.period().year() + 1;
        List<Observation> now = ofIndicator(before, cells)
                .filter(observation -> observation.period().year() == year)
                .toList();
        String absent = now.isEmpty() ? "各时段均未公布" : "各时段均缺数";
        return isKnown(now)
                ? Optional.empty()
                : finding(before, Period.fullYear(year), absent + "，上年全年为%s（%s），该单位本年公布了其他指标。");
    }

    private static Stream<Observation> ofIndicator(PanelCell before, List<PanelCell> cells) {
        String indicator = before.observation().indicatorCode();
        return cells.stream()
                .map(PanelCell::observation)
                .filter(observation -> observation.indicatorCode().equals(indicator));
    }

    private static boolean isKnown(List<Observation> now) {
        return now.stream().anyMatch(observation -> observation.value() != null || hasReason(observation.status()));
    }

    /** @param words with a place for the value of the year before and for who states it */
    private Optional<Finding> finding(PanelCell before, Period window, String words) {
        Observation earlier = before.observation();
        if (!exists(before, window)) {
            return Optional.empty();
        }
        Subject subject = new Subject(earlier.districtCode(), earlier.indicatorCode(), earlier.publisher(), window);
        String sentence =
                this.words.subject(subject) + words.formatted(FigureWords.value(earlier), earlier.publisher());
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

package io.yearbook.metric.finding;

import io.yearbook.catalog.Catalog;
import io.yearbook.metric.PanelCell;
import io.yearbook.model.Finding;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** All findings on the figures of one district: a pure function of its current observations and the catalogue. */
public final class DistrictFindings implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Catalog catalog;
    private final FindingSettings settings;

    public DistrictFindings(Catalog catalog, FindingSettings settings) {
        this.catalog = Objects.requireNonNull(catalog, "catalog");
        this.settings = Objects.requireNonNull(settings, "settings");
    }

    /**
     * The findings by their ids. The order of the cells changes nothing.
     *
     * @param cells all current observations of one district, of all indicators, publishers and times
     */
    public List<Finding> of(List<PanelCell> cells) {
        List<PanelCell> ordered = cells.stream()
                .sorted(Comparator.comparing(PanelCell::observationId))
                .toList();
        DistrictFigures figures = new DistrictFigures(catalog, ordered);
        return Stream.of(
                        new ArithmeticFindings(catalog).of(figures),
                        new GrowthFindings(catalog, settings).of(figures),
                        new AgreementFindings(catalog).of(figures),
                        new MissingFindings(catalog).of(ordered, figures))
                .flatMap(found -> found)
                .sorted(Comparator.comparing(Finding::findingId))
                .toList();
    }
}

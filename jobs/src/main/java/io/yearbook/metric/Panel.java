package io.yearbook.metric;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/** Everything known of one indicator, by district and year. The order in which cells arrive changes nothing. */
final class Panel {

    private final List<PanelCell> cells;
    private final Map<String, Map<Integer, List<PanelCell>>> byDistrictAndYear = new HashMap<>();
    private final TreeMap<RowKey, PanelCell> selected = new TreeMap<>();

    /** @param preferredFirst a total order that decides which cell of a row is printed */
    Panel(List<PanelCell> cells, Comparator<PanelCell> preferredFirst) {
        this.cells = cells;
        for (PanelCell cell : cells) {
            RowKey key = cell.rowKey();
            byDistrictAndYear
                    .computeIfAbsent(key.districtCode(), district -> new HashMap<>())
                    .computeIfAbsent(key.year(), year -> new ArrayList<>())
                    .add(cell);
            selected.merge(key, cell, BinaryOperator.minBy(preferredFirst));
        }
    }

    /** All cells, of any district, year, publisher, span and window. */
    List<PanelCell> cells() {
        return cells;
    }

    /** All cells of the district whose period ends in the year, of any publisher, span and window. */
    List<PanelCell> of(String districtCode, int year) {
        return byDistrictAndYear.getOrDefault(districtCode, Map.of()).getOrDefault(year, List.of());
    }

    /** All cells of the district. */
    List<PanelCell> of(String districtCode) {
        return byDistrictAndYear.getOrDefault(districtCode, Map.of()).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    /** The cells that are printed, one for each district, year and span, in that order. */
    Collection<PanelCell> selected() {
        return selected.values();
    }

    /** True where the cell is the one printed for its district, year and span. */
    boolean isSelected(PanelCell cell) {
        return cell.equals(selected.get(cell.rowKey()));
    }
}

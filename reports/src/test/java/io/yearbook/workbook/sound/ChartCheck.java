package io.yearbook.workbook.sound;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** One chart: its parts in the order of the schema, cells that exist, and as many values kept as cells. */
final class ChartCheck {

    private static final String AXIS_HEAD = "axId scaling delete axPos majorGridlines minorGridlines title numFmt"
            + " majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt ";

    /** Children of the elements that Yearbook writes, in the order of ECMA-376, 21.2. */
    private static final Map<String, List<String>> SEQUENCES = Map.of(
            "chartSpace", names("date1904 lang roundedCorners style clrMapOvr chart spPr txPr printSettings extLst"),
            "chart", names("title autoTitleDeleted plotArea legend plotVisOnly dispBlanksAs extLst"),
            "barChart", names("barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst"),
            "lineChart",
                    names("grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId extLst"),
            "catAx", names(AXIS_HEAD + "auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst"),
            "valAx", names(AXIS_HEAD + "crossBetween majorUnit minorUnit dispUnits extLst"),
            "scaling", names("logBase orientation max min extLst"),
            "ser",
                    names("idx order tx spPr invertIfNegative marker dPt dLbls trendline errBars cat val smooth shape"
                            + " extLst"),
            "dLbls",
                    names("dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName"
                            + " showPercent showBubbleSize separator extLst"),
            "legend", names("legendPos legendEntry layout overlay spPr txPr extLst"));

    private final Part chart;
    private final String sheet;
    private final References references;
    private final Faults faults;

    ChartCheck(Part chart, String sheet, References references, Faults faults) {
        this.chart = chart;
        this.sheet = sheet;
        this.references = references;
        this.faults = faults;
    }

    void check() {
        checkOrder();
        checkValues();
        Set<String> axes = chart.all("Ax/axId").map(axis -> axis.get("val")).collect(Collectors.toSet());
        chart.all("Chart/axId")
                .forEach(axis -> faults.check(axes.contains(axis.get("val")), "%s: a chart without its axis", sheet));
        List<String> series =
                chart.all("/ser/idx").map(index -> index.get("val")).toList();
        faults.check(!series.isEmpty(), "%s: a chart without series", sheet);
        faults.check(
                series.size() == new HashSet<>(series).size(), "%s: two series of one chart share an index", sheet);
    }

    private void checkOrder() {
        Deque<String> paths = new ArrayDeque<>();
        Deque<Integer> places = new ArrayDeque<>();
        for (Element element : chart.elements()) {
            while (!paths.isEmpty() && !element.path().startsWith(paths.element() + "/")) {
                paths.pop();
                places.pop();
            }
            if (!paths.isEmpty()) {
                String parent = paths.element().substring(paths.element().lastIndexOf('/') + 1);
                places.push(place(parent, element.name(), places.pop()));
            }
            paths.push(element.path());
            places.push(0);
        }
    }

    /** The place of the child in its parent; it must not be before the one of the child ahead of it. */
    private int place(String parent, String child, int before) {
        List<String> sequence = SEQUENCES.get(parent);
        if (sequence == null) {
            return before;
        }
        int place = sequence.indexOf(child);
        faults.check(place >= before, "%s: %s of a chart's %s is out of order", sheet, child, parent);
        return Math.max(place, before);
    }

    private void checkValues() {
        String reference = "";
        for (Element element : chart.elements()) {
            if (element.path().endsWith("Ref/f")) {
                reference = element.text();
                references.checkCells(sheet + ": a chart", reference);
            } else if (element.path().endsWith("Cache/ptCount")) {
                int cells = Range.parse(reference)
                        .map(range -> range.width() * range.height())
                        .orElse(0);
                faults.check(
                        element.number("val") == cells,
                        "%s: a chart keeps %s values of %s",
                        sheet,
                        element.get("val"),
                        reference);
            }
        }
    }

    private static List<String> names(String sequence) {
        return List.of(sequence.split(" ", -1));
    }
}

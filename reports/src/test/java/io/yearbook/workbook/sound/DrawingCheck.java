package io.yearbook.workbook.sound;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The drawings and charts of one sheet. */
final class DrawingCheck {

    private final OoxmlPackage file;
    private final Tab tab;
    private final References references;
    private final Faults faults;

    DrawingCheck(OoxmlPackage file, Tab tab, References references, Faults faults) {
        this.file = file;
        this.tab = tab;
        this.references = references;
        this.faults = faults;
    }

    void check() {
        List<Element> drawings = tab.part().list("/worksheet/drawing");
        faults.check(drawings.size() <= 1, "%s has %d drawings", tab.name(), drawings.size());
        for (Element reference : drawings) {
            Part drawing = file.target(tab.part(), reference.get("r:id"));
            if (drawing != null) {
                checkAnchors(drawing);
                checkCharts(drawing);
            }
        }
    }

    private void checkAnchors(Part drawing) {
        int[] corner = new int[4];
        for (Element element : drawing.elements()) {
            switch (element.path()) {
                case "/wsDr/twoCellAnchor/from/col" -> corner[0] = Integer.parseInt(element.text());
                case "/wsDr/twoCellAnchor/from/row" -> corner[1] = Integer.parseInt(element.text());
                case "/wsDr/twoCellAnchor/to/col" -> corner[2] = Integer.parseInt(element.text());
                case "/wsDr/twoCellAnchor/to/row" -> {
                    corner[3] = Integer.parseInt(element.text());
                    boolean spans = corner[0] >= 0
                            && corner[1] >= 0
                            && corner[0] <= corner[2]
                            && corner[1] <= corner[3]
                            && corner[2] < Range.MAX_COLUMN
                            && corner[3] < Range.MAX_ROW;
                    faults.check(spans, "%s: an anchor ends before it begins", tab.name());
                }
                default -> {}
            }
        }
        Set<String> ids = new HashSet<>();
        drawing.all("/cNvPr")
                .forEach(shape -> faults.check(
                        ids.add(shape.get("id")), "%s: two shapes have the id %s", tab.name(), shape.get("id")));
    }

    private void checkCharts(Part drawing) {
        for (Element reference : drawing.list("/graphicData/chart")) {
            Part chart = file.target(drawing, reference.get("r:id"));
            if (chart == null) {
                faults.add("%s: a chart without its part", tab.name());
                continue;
            }
            new ChartCheck(chart, tab.name(), references, faults).check();
        }
    }
}

package io.yearbook.sheet;

import io.yearbook.content.AnnualReport;
import io.yearbook.content.Citation;
import io.yearbook.content.CitedFigure;
import io.yearbook.content.EvidenceRow;
import io.yearbook.workbook.CellWriter;
import io.yearbook.workbook.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The way from a figure to its evidence and back. */
final class EvidenceLinks {

    private record Place(String sheet, int row) {}

    private final Map<String, Place> figures = new HashMap<>();

    EvidenceLinks(AnnualReport report) {
        add(IndicatorSheet.NAME, report.figures());
        add(RankLineSheet.NAME, report.rankings());
    }

    /** From a figure to the first of its evidence rows; nothing where it has none. */
    static void cite(CellWriter cell, @Nullable Citation citation) {
        if (citation != null) {
            String more = citation.places() > 1 ? " 等" + citation.places() + "处" : "";
            int row = Table.sheetRowOf(citation.firstNumber() - 1);
            cell.link("[" + citation.firstNumber() + "]" + more, EvidenceSheet.NAME, row, 0);
        }
    }

    /** From evidence to the first figure that cites it. */
    void goBack(CellWriter cell, EvidenceRow evidence) {
        Place place = figures.get(evidence.observationId());
        if (place != null) {
            cell.link(place.sheet() + "第" + (place.row() + 1) + "行", place.sheet(), place.row(), 0);
        }
    }

    private void add(String sheet, List<? extends CitedFigure> rows) {
        for (int i = 0; i < rows.size(); i++) {
            Citation citation = rows.get(i).citation();
            if (citation != null) {
                figures.putIfAbsent(citation.observationId(), new Place(sheet, Table.sheetRowOf(i)));
            }
        }
    }
}

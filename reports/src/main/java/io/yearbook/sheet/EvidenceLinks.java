package io.yearbook.sheet;

import io.yearbook.content.AnnualReport;
import io.yearbook.content.Citation;
import io.yearbook.content.EvidenceRow;
import io.yearbook.workbook.CellWriter;
import io.yearbook.workbook.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The way from a line to its evidence and back. */
final class EvidenceLinks {

    private record Place(String sheet, int row) {}

    private final Map<String, Place> lines = new HashMap<>();

    EvidenceLinks(AnnualReport report) {
        add(IndicatorSheet.NAME, report.figures(), figure -> Stream.of(figure.citation()));
        add(RankLineSheet.NAME, report.rankings(), figure -> Stream.of(figure.citation()));
        add(TargetSheet.NAME, report.targets(), target -> Stream.of(target.promiseCitation(), target.citation()));
        add(TaskSheet.NAME, report.tasks(), task -> Stream.of(task.citation()));
        add(FindingSheet.NAME, report.findings(), finding -> finding.citations().stream());
    }

    /** From a line to the first of its evidence rows; nothing where it has none. */
    static void cite(CellWriter cell, @Nullable Citation citation) {
        if (citation != null) {
            String more = citation.places() > 1 ? " 等" + citation.places() + "处" : "";
            int row = Table.sheetRowOf(citation.firstNumber() - 1);
            cell.link("[" + citation.firstNumber() + "]" + more, EvidenceSheet.NAME, row, 0);
        }
    }

    /** From a line to the first of several statements it rests on, with the numbers of all. */
    static void citeAll(CellWriter cell, List<Citation> citations) {
        String numbers = citations.stream()
                .map(citation -> "[" + citation.firstNumber() + "]")
                .collect(Collectors.joining("、"));
        cell.link(numbers, EvidenceSheet.NAME, Table.sheetRowOf(citations.get(0).firstNumber() - 1), 0);
    }

    /** From evidence to the first line that cites it. */
    void goBack(CellWriter cell, EvidenceRow evidence) {
        Place place = lines.get(evidence.observationId());
        if (place != null) {
            cell.link(place.sheet() + "第" + (place.row() + 1) + "行", place.sheet(), place.row(), 0);
        }
    }

    private <T> void add(String sheet, List<T> rows, Function<T, Stream<@Nullable Citation>> citations) {
        for (int i = 0; i < rows.size(); i++) {
            Place place = new Place(sheet, Table.sheetRowOf(i));
            citations
                    .apply(rows.get(i))
                    .filter(Objects::nonNull)
                    .forEach(citation -> lines.putIfAbsent(citation.observationId(), place));
        }
    }
}

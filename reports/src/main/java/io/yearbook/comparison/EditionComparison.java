package io.yearbook.comparison;

import io.yearbook.content.AnnualReport;
import io.yearbook.content.ReportFacts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two editions of the report of one area.
 *
 * @param before of the earlier edition
 * @param after of the later edition
 * @param differences in print order of the later edition, then the lines that are gone
 */
public record EditionComparison(ReportFacts before, ReportFacts after, List<CellDifference> differences) {

    public EditionComparison {
        differences = List.copyOf(differences);
    }

    /** @throws IllegalArgumentException where the reports are of different areas */
    public static EditionComparison between(AnnualReport before, AnnualReport after) {
        if (!before.facts().areaCode().equals(after.facts().areaCode())) {
            throw new IllegalArgumentException("a report of %s is compared with one of %s"
                    .formatted(before.facts().areaCode(), after.facts().areaCode()));
        }
        Map<List<String>, ComparedLine> earlier = byKey(before);
        Map<List<String>, ComparedLine> later = byKey(after);
        Causes causes = new Causes(before, after);
        List<CellDifference> differences = new ArrayList<>();
        later.forEach((key, line) -> compare(earlier.get(key), line, causes, differences));
        earlier.forEach((key, line) -> {
            if (!later.containsKey(key)) {
                differences.add(new CellDifference(
                        line.sheet(), line.name(), "", line.text(), "", null, Cause.LINE_GONE, causes.before(line)));
            }
        });
        return new EditionComparison(before.facts(), after.facts(), differences);
    }

    private static void compare(
            @Nullable ComparedLine before, ComparedLine after, Causes causes, List<CellDifference> differences) {
        if (before == null) {
            differences.add(new CellDifference(
                    after.sheet(), after.name(), "", "", after.text(), null, Cause.LINE_ADDED, causes.after(after)));
            return;
        }
        Set<String> columns = new LinkedHashSet<>(after.cells().keySet());
        columns.addAll(before.cells().keySet());
        for (String column : columns) {
            ComparedCell old = before.cells().getOrDefault(column, Causes.NOTHING);
            ComparedCell now = after.cells().getOrDefault(column, Causes.NOTHING);
            if (!old.printsAs(now)) {
                Cause cause = causes.of(before, after, now);
                differences.add(new CellDifference(
                        after.sheet(),
                        after.name(),
                        column,
                        old.text(),
                        now.text(),
                        now.less(old),
                        cause,
                        cause == Cause.FIGURE_REVISED ? causes.detail(before, after) : ""));
            }
        }
    }

    /** The lines by sheet and key; of lines that have all in common, by how many come before them, too. */
    private static Map<List<String>, ComparedLine> byKey(AnnualReport report) {
        Map<List<String>, ComparedLine> lines = new LinkedHashMap<>();
        Map<List<String>, Integer> seen = new HashMap<>();
        for (ComparedLine line : ComparedLines.of(report)) {
            List<String> key = new ArrayList<>(line.key());
            key.add(0, line.sheet());
            int number = seen.merge(List.copyOf(key), 1, Integer::sum);
            key.add(String.valueOf(number));
            lines.put(key, line);
        }
        return lines;
    }
}

package io.yearbook.comparison;

import io.yearbook.content.AnnualReport;
import io.yearbook.content.ReportFacts;
import java.util.ArrayList;
import java.util.Comparator;
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

    /**
     * The lines by sheet and key. Lines that have the key in common, as measures of one number that readings of a plan state
     * differently, are told apart by what they print, so that their order decides nothing.
     */
    private static Map<List<String>, ComparedLine> byKey(AnnualReport report) {
        Map<List<String>, List<ComparedLine>> alike = new LinkedHashMap<>();
        for (ComparedLine line : ComparedLines.of(report)) {
            List<String> key = new ArrayList<>(line.key());
            key.add(0, line.sheet());
            alike.computeIfAbsent(key, first -> new ArrayList<>()).add(line);
        }
        Map<List<String>, ComparedLine> lines = new LinkedHashMap<>();
        alike.forEach((key, same) -> {
            same.sort(Comparator.comparing(ComparedLine::text));
            for (int i = 0; i < same.size(); i++) {
                List<String> own = new ArrayList<>(key);
                own.add(String.valueOf(i));
                lines.put(own, same.get(i));
            }
        });
        return lines;
    }
}

package io.yearbook.metric.index;

import io.yearbook.job.index.WideTable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes the YAML of the ASEM index from the table of its metadata: level, code, direction, weight, denominator, parent. */
final class AsemDefinition {

    private static final String STEPS = """
            index: asem
            name_en: Sustainable Connectivity
            steps:
              - denominate
              - impute: {method: group_mean, group: EurAsia_group}
              - treat: {method: winsorise, skewness: 2, kurtosis: 3.5, points: 5, otherwise: log_shifted}
              - normalise: {method: min_max, range: [0, 100]}
              - aggregate: arithmetic
            rank: {ties: competition, decimals: 2}
            uncertainty: {seed: 2018, replicates: 200, weights: 0.25, aggregate: [arithmetic, geometric]}
            tree:
            """;

    private final List<Map<String, String>> rows;

    AsemDefinition(WideTable metadata) {
        rows = metadata.rows().stream()
                .map(row -> IntStream.range(0, metadata.heads().size())
                        .boxed()
                        .collect(Collectors.toMap(metadata.heads()::get, row.cells()::get)))
                .toList();
    }

    String yaml() {
        StringBuilder yaml = new StringBuilder(STEPS);
        Map<String, String> root = rows.stream()
                .filter(row -> text(row, "Type").equals("Aggregate")
                        && text(row, "Parent").isEmpty())
                .findFirst()
                .orElseThrow();
        append(root, "  ", "  ", yaml);
        return yaml.toString();
    }

    private void append(Map<String, String> part, String first, String indent, StringBuilder yaml) {
        boolean isIndicator = text(part, "Type").equals("Indicator");
        yaml.append(first)
                .append(isIndicator ? "indicator: " : "code: ")
                .append(text(part, "iCode"))
                .append('\n');
        line(yaml, indent, "name: \"%s\"".formatted(text(part, "iName")));
        line(yaml, indent, "weight: " + text(part, "Weight"));
        if (isIndicator) {
            line(yaml, indent, "direction: " + (text(part, "Direction").startsWith("-") ? "lower" : "higher"));
            if (!text(part, "Denominator").isEmpty()) {
                line(yaml, indent, "denominator: " + text(part, "Denominator"));
            }
            return;
        }
        line(yaml, indent, "parts:");
        rows.stream()
                .filter(row -> text(part, "iCode").equals(text(row, "Parent")))
                .forEach(child -> append(child, indent + "  - ", indent + "    ", yaml));
    }

    private static String text(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    private static void line(StringBuilder yaml, String indent, String text) {
        yaml.append(indent).append(text).append('\n');
    }
}

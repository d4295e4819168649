package io.yearbook.metric.index;

import io.yearbook.catalog.index.IndexDefinition;
import io.yearbook.catalog.index.IndexDefinitionException;
import io.yearbook.catalog.index.IndexDefinitionParser;
import io.yearbook.catalog.index.IndexVocabulary;
import io.yearbook.model.IndexScore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Definitions and panels as readable tables. */
final class SampleIndex {

    private SampleIndex() {}

    static IndexDefinition of(String yaml) {
        try {
            return IndexDefinitionParser.parse("sample.yml", yaml, IndexVocabulary.openTo(List.of()));
        } catch (IndexDefinitionException refused) {
            throw new IllegalArgumentException(refused);
        }
    }

    /** A panel of lines such as {@code unit | year | a | b}; an empty cell is missing, a column {@code @x} holds texts. */
    static IndexPanel panel(String table) {
        List<String[]> lines = table.lines()
                .filter(line -> !line.isBlank())
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new))
                .toList();
        String[] heads = lines.get(0);
        List<UnitYear> rows = new ArrayList<>();
        Map<String, double[]> figures = new LinkedHashMap<>();
        Map<String, @Nullable String[]> texts = new LinkedHashMap<>();
        for (int column = 2; column < heads.length; column++) {
            int place = column;
            List<String> cells = lines.stream().skip(1).map(line -> line[place]).toList();
            if (heads[column].startsWith("@")) {
                texts.put(heads[column].substring(1), cells.toArray(String[]::new));
            } else {
                figures.put(
                        heads[column],
                        cells.stream()
                                .mapToDouble(cell -> cell.isEmpty() ? Double.NaN : Double.parseDouble(cell))
                                .toArray());
            }
        }
        lines.stream().skip(1).forEach(line -> rows.add(new UnitYear(line[0], Integer.parseInt(line[1]))));
        return new IndexPanel(rows, figures, texts, Map.of());
    }

    static List<IndexScore> scores(String yaml, String table) {
        return new IndexComputation(of(yaml), panel(table)).result().scores();
    }

    static IndexScore score(List<IndexScore> scores, String unit, int year, String node) {
        return scores.stream()
                .filter(score -> score.unitCode().equals(unit)
                        && score.year() == year
                        && score.nodeCode().equals(node))
                .findFirst()
                .orElseThrow();
    }
}

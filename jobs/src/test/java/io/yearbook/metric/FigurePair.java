package io.yearbook.metric;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.yearbook.catalog.Catalog;
import io.yearbook.catalog.CatalogException;
import io.yearbook.catalog.CatalogLoader;
import io.yearbook.model.Indicator;
import io.yearbook.model.IndicatorYear;
import io.yearbook.model.Period;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A row of a table of pairs: a figure and one of an earlier year, of an indicator and a district of the shipped
 * catalogue. Left out: the span that follows from the dates, status A (or O where the value is {@code -}), the
 * indicator's unit, the municipal bureau. Without {@code period_before} there is no earlier figure.
 */
record FigurePair(NamedCsvRecord row) {

    private static final String BUREAU = "重庆市统计局";
    static final Catalog CATALOG = shipped();

    static List<FigurePair> of(String resource) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(FigurePair.class.getResourceAsStream(resource), resource),
                        StandardCharsets.UTF_8))) {
            return rows.stream().map(FigurePair::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Catalog shipped() {
        try {
            return CatalogLoader.load(Path.of("..", "datasets", "catalog"));
        } catch (CatalogException e) {
            throw new IllegalStateException(e);
        }
    }

    String text(String column) {
        return row.getField(column);
    }

    /** The row of {@code indicator_year} for the figure, computed from the pair alone. */
    IndicatorYear computed() {
        Indicator indicator = CATALOG.indicators().byCode(text("indicator")).orElseThrow();
        List<PanelCell> cells = new ArrayList<>();
        cells.add(cell(indicator, ""));
        if (!text("period_before").isEmpty()) {
            cells.add(cell(indicator, "_before"));
        }
        Period now = cells.get(0).observation().period();
        return new IndicatorYears(CATALOG, MetricSettings.DEFAULTS, SamplePanel.RUN_DATE)
                .of(indicator, cells, List.of()).stream()
                        .filter(year -> year.period().equals(now))
                        .findFirst()
                        .orElseThrow();
    }

    private PanelCell cell(Indicator indicator, String suffix) {
        Map<String, String> figure = new HashMap<>();
        for (String column : List.of("period", "span", "value", "status", "unit", "publisher")) {
            figure.put(column, text(column + suffix));
        }
        figure.put("district", text("district"));
        figure.computeIfPresent("publisher", (column, text) -> text.isEmpty() ? BUREAU : text);
        return new PanelCell("figure" + suffix, SamplePanel.observation(indicator, figure));
    }

    @Override
    public String toString() {
        return "%s %s %s%s against %s%s: %s"
                .formatted(
                        text("indicator"),
                        text("district"),
                        text("value"),
                        " in " + text("period"),
                        text("value_before"),
                        " in " + text("period_before"),
                        text("why"));
    }
}

package io.yearbook.notebook;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.rapaio.jupyter.kernel.display.DisplayData;
import org.rapaio.jupyter.kernel.display.DisplayRenderer;

/** The first rows of a dataset: a table in HTML for people, the same rows as CSV for programs. */
final class TableDisplay implements DisplayRenderer {

    /** More rows than a person reads; {@code LIMIT} and {@code ORDER BY} of the statement choose which. */
    static final int ROWS_SHOWN = 60;

    @Override
    public Class<?> rendererClass() {
        return Dataset.class;
    }

    @Override
    public boolean canRender(@Nullable String mime) {
        return true;
    }

    @Override
    @SuppressWarnings("unchecked")
    public DisplayData render(@Nullable String mime, Object dataset) {
        Dataset<Object> given = (Dataset<Object>) dataset;
        // This is another thread than that of the cell: Spark would take its own settings here, not the session's.
        SparkSession.setActiveSession(given.sparkSession());
        Dataset<Row> rows = given.toDF();
        List<Row> shown = rows.takeAsList(ROWS_SHOWN + 1);
        DisplayData display = DisplayData.fromHtml(HtmlTable.of(rows.schema(), shown, ROWS_SHOWN));
        display.putText(CsvText.of(rows.schema(), shown.subList(0, Math.min(ROWS_SHOWN, shown.size()))));
        return display;
    }
}
